import CSQLCipher
import Foundation

/// Makes the tokenizer of the search indexes known on a connection: what `WordReader` reads.
func makeWordsKnown(to connection: UnsafeMutableRawPointer?) -> Int32 {
  csqlcipher_use_words(connection) { text, length, isQuery, context, token in
    guard let text, let token else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
    var result: Int32 = 0
    WordReader.read(String(decoding: bytes, as: UTF8.self), isQuery: isQuery != 0) { word in
      var spelled = word.text
      result = spelled.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          token(
            context, word.isAnother ? 1 : 0, $0.baseAddress, Int32($0.count), Int32(word.start),
            Int32(word.end))
        }
      }
      return result == 0
    }
    return result
  }
}
