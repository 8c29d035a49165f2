import Archive
import Testing

struct RecoveryCodeTests {
  @Test func itIsSixGroupsOfFive() throws {
    let text = try Scene().recoveryCode.text
    #expect(text.split(separator: "-").map(\.count) == [5, 5, 5, 5, 5, 5])
    #expect(!text.contains { "ILOU".contains($0) })
  }

  @Test func itIsReadHoweverItIsTyped() throws {
    let code = try Scene().recoveryCode
    let loose = code.text.lowercased().replacing("-", with: " ")
    #expect(RecoveryCode(typed: loose) == code)
    #expect(RecoveryCode(typed: code.text.replacing("-", with: "")) == code)
    #expect(RecoveryCode(typed: code.text.replacing("0", with: "o")) == code)
    #expect(RecoveryCode(typed: code.text.replacing("1", with: "l")) == code)
    #expect(RecoveryCode(typed: code.text.replacing("1", with: "I")) == code)
  }

  @Test func aSlipInTypingIsNoticed() throws {
    let code = try Scene().recoveryCode
    #expect(RecoveryCode(typed: String(code.text.dropLast())) == nil)
    #expect(RecoveryCode(typed: code.text + "7") == nil)
    #expect(RecoveryCode(typed: "U" + code.text.dropFirst()) == nil)
    var letters = Array(code.text)
    letters[7] = letters[7] == "7" ? "8" : "7"
    #expect(RecoveryCode(typed: String(letters)) == nil)
    #expect(RecoveryCode(typed: "") == nil)
  }
}
