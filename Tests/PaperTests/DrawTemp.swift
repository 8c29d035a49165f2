import Conversation
import Foundation
import Handout
import Paper
import Testing

@testable import Peggy

struct DrawTemp {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DRAW"] != nil)) func draw() throws {
    let folder = ProcessInfo.processInfo.environment["DRAW"] ?? ""
    func put(_ name: String, _ document: Document) throws {
      do {
        let bytes = try Paper.pdf(document)
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name).pdf"))
      } catch { print(name, error) }
      try Data(html(document).utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).html"))
      try Data(text(document).utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).txt"))
    }
    try put("sample", SampleSheets.sheet(SampleSheets.ordinary, standing: SampleSheets.warned))
    var agreed = peggysTalk()
    agreed.add(.agreed(agreement: .person, gaps: []))
    for layout in AccessNeeds.Paper.allCases {
      try put(
        "ordinary-\(layout)", sheet(agreed.request(.person, layout: layout, service: sandalRoad)))
      try put(
        "full-\(layout)",
        sheet(
          FullTalk.agreed.request(
            .person, layout: layout, person: FullTalk.person, service: sandalRoad)))
    }
    try put("discreet", sheet(agreed.request(.discreet, service: sandalRoad)))
    try put("clinician", sheet(agreed.request(.clinician, service: sandalRoad)))
    try put("draft", sheet(peggysTalk().request(.person, service: sandalRoad)))
    try put("noservice", sheet(agreed.request(.person)))
    try put("empty", sheet(Talk().request(.person, service: sandalRoad)))
    var nothing = Talk()
    nothing.quote(.matter, "I want to sleep through the night")
    nothing.note(.need, "sleep")
    for way in ["a sleep diary", "sleeping tablets", "a talk with the nurse"] {
      let note = nothing.note(.option, way)
      nothing.weigh(note, .good, Words("may help"))
      nothing.weigh(note, .hard, Words("takes time"))
    }
    nothing.add(.decidersSet(who: .person))
    nothing.add(.agreed(agreement: .person, gaps: []))
    try put("undecided", sheet(nothing.request(.person, service: sandalRoad)))
    var thirty = peggysTalk()
    for number in 1...30 {
      let step = thirty.note(
        .step, "step number \(number), which is about as long as such things are")
      thirty.add(
        .stepAgreed(
          note: step,
          who: number % 3 == 0
            ? .person : number % 3 == 1 ? .clinician : .other(name: "Practice nurse"),
          when: .day(day(2026, 12, number))))
    }
    thirty.add(.agreed(agreement: .person, gaps: []))
    for layout in AccessNeeds.Paper.allCases {
      try put(
        "thirty-\(layout)", sheet(thirty.request(.person, layout: layout, service: sandalRoad)))
    }
    func foreign(
      _ matter: String, _ more: [String], _ step: String, _ speaks: String, _ plan: String
    ) -> Talk {
      var talk = Talk()
      let top = talk.quote(.matter, matter)
      talk.add(.topSet(note: top, isTop: true))
      for one in more { talk.quote(.matter, one) }
      talk.note(.strength, "her sister")
      let note = talk.note(.step, step)
      talk.add(.stepAgreed(note: note, who: .person, when: .weeks(2)))
      let ring = talk.note(.step, "ring the class")
      talk.add(.stepAgreed(note: ring, who: .clinician, when: .day(day(2026, 11, 27))))
      let way = talk.note(.option, step)
      talk.weigh(way, .good, Words(plan))
      talk.add(.decided(note: way, status: .valid, reservation: nil))
      talk.note(.contingency, plan)
      talk.note(.matter, Words("I want to rest", form: .interpreted, original: more[0]))
      talk.add(.agreed(agreement: .person, gaps: []))
      return talk
    }
    let urdu = foreign(
      "میں اپنی بہن سے ملنے جانا چاہتی ہوں",
      ["مجھے 40 mg والی گولی سے چکر آتے ہیں", "Metformin سے پیٹ خراب ہوتا ہے"],
      "روزانہ صبح 40 mg فیوروسیمائیڈ لیں اور 0117 496 0000 پر فون کریں", "Urdu",
      "سانس پھولے تو 0117 496 0000 پر فون کریں")
    let zahra = registered(
      PersonDetails(
        family: "Begum", given: "Zahra", preferredName: "Zahra", born: day(1951, 4, 2),
        nhsNumber: NHSNumber("999 000 0026")),
      needs: AccessNeeds(speaks: "Urdu"))
    try put("urdu", sheet(urdu.request(.person, person: zahra, service: sandalRoad)))
    try put(
      "urdu-large", sheet(urdu.request(.person, layout: .large, person: zahra, service: sandalRoad))
    )
    var asUrdu = sheet(urdu.request(.person, person: zahra, service: sandalRoad))
    asUrdu.language = "ur"
    try put("urdu-document", asUrdu)
    let arabic = foreign(
      "أريد أن أمشي إلى السوق مع أختي",
      ["أشعر بالدوخة بعد حبة 40 mg", "لا أريد أن أكون عبئا على أحد"],
      "خذ 40 mg كل صباح واتصل على 0117 496 0000", "Arabic", "إذا ضاق نفسك اتصل على 0117 496 0000")
    let amal = registered(
      PersonDetails(
        family: "حداد", given: "أمل", born: day(1951, 4, 2), nhsNumber: NHSNumber("999 000 0026")),
      needs: AccessNeeds(speaks: "Arabic"))
    try put("arabic", sheet(arabic.request(.person, person: amal, service: sandalRoad)))
  }
}
