import Conversation
import FoundationEssentials
import Testing

@Suite struct NHSNumberTests {
  @Test(arguments: [
    ("943 476 5919", "9434765919"), ("401 023 2137", "4010232137"),
    ("999 000 0018", "9990000018"), ("999 000 0026", "9990000026"),
    ("987 654 3210", "9876543210"), ("123 456 7881", "1234567881"),
    ("999 000 0050", "9990000050"), ("9990000018", "9990000018"),
    ("999-000-0018", "9990000018"), ("999.000.0018", "9990000018"),
    (" 999 0000 018 ", "9990000018"), ("999\u{A0}000\u{A0}0018", "9990000018"),
    ("999\u{202F}000\u{202F}0042", "9990000042"), ("999\t000\t0018", "9990000018"),
    ("999\u{2013}000\u{2011}0018", "9990000018"),
    ("\u{FEFF}999\u{2009}000\u{2007}0018\n", "9990000018"),
  ])
  func aNumberThatPassesItsCheckIsRead(_ text: String, _ digits: String) {
    #expect(NHSNumber(text)?.digits == digits)
  }

  @Test func aCheckOfTenHasNoDigit() {
    for last in 0...9 {
      #expect(NHSNumber("999 000 000\(last)") == nil)
    }
  }

  @Test(arguments: [
    "999 123 4567", "123 456 7890", "999 000 0019", "000 000 0000", "444 444 4444", "", "999",
    "999 000 001", "999 000 00188", "999 000 0018 x", "٩٩٩ ٠٠٠ ٠٠١٨", "999O000018", "９９９ 000 0018",
  ])
  func H14_aNumberThatFailsItsCheckIsNone(_ text: String) {
    #expect(NHSNumber(text) == nil)
  }

  @Test func H14_theSameDigitTenTimesIsNobodysNumber() {
    for digit in 0...9 {
      #expect(NHSNumber(String(repeating: "\(digit)", count: 10)) == nil)
    }
  }

  @Test func oneWrongDigitOrTwoSwappedAreFound() {
    let right = Array("9434765919")
    for place in right.indices {
      for digit in "0123456789" where digit != right[place] {
        var wrong = right
        wrong[place] = digit
        #expect(NHSNumber(String(wrong)) == nil)
      }
    }
    for place in 0..<9 where right[place] != right[place + 1] {
      var wrong = right
      wrong.swapAt(place, place + 1)
      #expect(NHSNumber(String(wrong)) == nil)
    }
  }

  @Test func theDigitsOfABeginningAreReadThroughWhatStandsBetweenThem() {
    #expect(NHSNumber.digits(typed: "999.00") == "99900")
    #expect(NHSNumber.digits(typed: " 999\u{A0}000 ") == "999000")
    for text in ["", " ", "-", "999 x", "1/2", "9٩"] {
      #expect(NHSNumber.digits(typed: text) == nil)
    }
  }

  @Test func itIsShownInThreeGroups() {
    #expect(NHSNumber("9990000018")?.spaced == "999 000 0018")
  }

  @Test func itIsStoredAsDigitsAndCheckedWhenRead() throws {
    let number = try #require(NHSNumber("999 000 0018"))
    #expect(
      String(decoding: try JSONEncoder().encode([number]), as: UTF8.self) == "[\"9990000018\"]")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([NHSNumber].self, from: Data("[\"9990000019\"]".utf8))
    }
  }
}

@Suite struct NameTests {
  @Test(arguments: [
    ("o'neill", "Mary Ann", "Mrs", "O'NEILL, Mary Ann (Mrs)"),
    ("EVANS WEST", "Jonathan", "Sir", "EVANS WEST, Jonathan (Sir)"),
    ("Osei", "Margaret", "Mrs", "OSEI, Margaret (Mrs)"),
    ("de la Cruz", "María José", "", "DE LA CRUZ, María José"),
    ("Wójcik", "", "Mr", "WÓJCIK (Mr)"), ("", "Sukarno", "", "Sukarno"), ("", "", "", ""),
    ("李", "小龍", "", "李, 小龍"),
  ])
  func theBannerHasTheFamilyNameInCapitals(
    _ family: String, _ given: String, _ title: String, _ banner: String
  ) {
    #expect(PersonDetails(family: family, given: given, title: title).bannerName == banner)
  }

  @Test func aLetterHasTheNameAsItIsSpoken() {
    #expect(
      PersonDetails(family: "Osei", given: "Margaret", title: "Mrs").plainName
        == "Mrs Margaret Osei")
    #expect(PersonDetails(family: "", given: "Sukarno").plainName == "Sukarno")
  }

  @Test func aPersonIsCalledWhatTheyLike() {
    #expect(
      PersonDetails(family: "Osei", given: "Margaret", preferredName: "Peggy").calledName
        == "Peggy")
    #expect(PersonDetails(family: "Osei", given: "Margaret").calledName == "Margaret")
    #expect(PersonDetails(family: "Osei", given: "").calledName == "Osei")
    #expect(PersonDetails(family: "", given: "").calledName == "")
  }
}
