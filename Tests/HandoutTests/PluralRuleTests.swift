import Testing

@testable import Handout

/// The forms of Unicode CLDR for whole numbers.
struct PluralRuleTests {
  @Test func eachRuleGivesTheFormsOfUnicode() {
    func forms(_ rule: PluralRule, _ counts: [Int]) -> [String] {
      counts.map { rule.form(of: $0).rawValue }
    }
    #expect(forms(.none, [0, 1, 2]) == ["other", "other", "other"])
    #expect(forms(.oneOther, [0, 1, 2]) == ["other", "one", "other"])
    #expect(
      forms(.polish, [1, 2, 4, 5, 12, 21, 22, 25])
        == ["one", "few", "few", "many", "many", "many", "few", "many"])
    #expect(
      forms(.eastSlavic, [1, 2, 5, 11, 21, 22, 111])
        == ["one", "few", "many", "many", "one", "few", "many"])
    #expect(
      forms(.arabic, [0, 1, 2, 3, 10, 11, 99, 100, 102, 103])
        == ["zero", "one", "two", "few", "few", "many", "many", "other", "other", "few"])
    #expect(
      forms(.welsh, [0, 1, 2, 3, 4, 6, 7])
        == ["zero", "one", "two", "few", "other", "many", "other"])
  }

  @Test(arguments: [PluralRule.none, .oneOther, .polish, .eastSlavic, .arabic, .welsh])
  func noNumberHasAFormThatItsRuleDoesNotName(rule: PluralRule) {
    for count in 0...300 { #expect(rule.forms.contains(rule.form(of: count))) }
  }
}
