import Handout

/// Sheets for a fictional person.
enum SampleSheets {
  static func sheet(
    _ blocks: [Block], layout: Document.Layout = .standard,
    standing: Document.Standing = .agreed, language: String = "en", spoken: String? = nil
  ) -> Document {
    Document(
      title: "What matters to Peggy", fileTitle: "What matters",
      subtitle: "Saturday 21 November 2026, with Dr Anita Rao",
      identity: [
        .init("Name", "Margaret Elin Hughes"), .init("Born", "14 March 1948"),
        .init("NHS number", "999 000 0018"),
      ],
      owner: .init("Margaret Elin Hughes", "NHS number 999 000 0018"), standing: standing,
      blocks: blocks, closing: closing, reference: "K7M-4QX", language: language, spoken: spoken,
      layout: layout, made: "2026-11-21T10:15:00Z")
  }

  static let closing = [
    "This sheet belongs to Peggy.", "Tell Dr Anita Rao if anything here is wrong.",
    "This is not a legal document.", "Made on 21 November 2026.",
  ]

  static let stepHeadings = Block.StepHeadings(what: "What", who: "Who", when: "By when")

  static func quote(_ words: String, _ remarks: String...) -> Block.Item {
    .quote(Quotation(words: words, remarks: remarks, isVerbatim: remarks.isEmpty))
  }

  /// An ordinary summary: four quotations, three decisions, four steps, a safety net, a review.
  static let ordinary: [Block] = [
    .quote(
      Quotation(words: "I want to walk to the shop and see my sister again.", isVerbatim: true)),
    .heading("What matters to you"),
    .list([
      quote("Sleeping through the night without getting out of breath."),
      quote("I don’t want to be a burden on Carys."),
      quote("She would rather not go into hospital again", "Carys Hughes, daughter"),
      .plain("Being at her granddaughter’s wedding in June."),
    ]),
    .heading("What we talked about"),
    .table(
      headings: ["What we could do", "Good for you", "Hard for you", "Where it stands"],
      rows: [
        [
          "More water tablets, 80 mg each morning", "Less swelling, better sleep",
          "More trips to the toilet", "We will do this",
        ],
        [
          "A new heart tablet", "May keep you out of hospital", "More blood tests",
          "NOT YET DECIDED",
        ],
        ["Leave it as it is", "Nothing changes", "The swelling stays", "We decided not to"],
      ]),
    .paragraph("You decided."),
    .heading("What happens next"),
    .steps(
      headings: stepHeadings,
      [
        .init(
          what: "Take 80 mg of furosemide each morning, from Sunday 22 November.", who: "You",
          when: "Monday 30 November 2026"),
        .init(
          what: "Weigh yourself every morning and write it on the chart.", who: "You",
          when: "No end date"),
        .init(
          what: "Blood test for your kidneys.", who: "Practice nurse",
          when: "Friday 27 November 2026"),
        .init(
          what: "Write to the heart nurse.", who: "Dr Rao", when: "Tuesday 24 November 2026"),
      ]),
    .box(
      .alert,
      [
        .heading("If things change"),
        .list([
          .plain("You gain 2 kg in 3 days, or cannot sleep flat: call 020 7946 0123."),
          .plain("Chest pain, or you cannot get your breath: call 999."),
        ]),
      ]),
    .heading("When we look again"),
    .paragraph("In two weeks: Friday 4 December 2026. Dr Rao will contact you."),
    .signatures(["Margaret Hughes", "Dr Anita Rao"]),
  ]

  static let warned = Document.Standing.warned("DRAFT. This is not agreed yet.")
}
