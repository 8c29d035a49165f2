/// The list of every data item as Markdown.
enum CoverageText {
  static var whole: String {
    ([opening] + CoverageGroups.all.map(section) + [notHeld]).joined(separator: "\n\n") + "\n"
  }

  private static let opening = """
    # Every data item

    What a record can hold, made from the code itself: its items, their types, the standard that asks
    for each, where it is entered, where it stands on paper and in the JSON of the record, and the test
    that shows it is kept. Do not edit it here: `UPDATE_COVERAGE=1 swift test --filter CoverageTests`
    writes it anew. A dash stands where an item has no such place.

    PCSP, SDM, SP and About Me are the standards of the Professional Record Standards Body (M mandatory,
    R required, O optional), AIS is the Accessible Information Standard DAPB1605, NG197 the guideline of
    NICE, GMC *Decision making and consent*, H a hazard of the [hazard log](hazard-log.md). The fields of
    the standards were read in a copy of their data models: whoever claims conformance compares them with
    the versions in force.

    An item that may be *a nothing* holds one of four: not talked about, none, declined, not known.
    """

  private static func section(_ group: CoverageGroup) -> String {
    let rows = group.items.map { item in
      let type = CoverageTypes.words(for: item.type) ?? "?"
      let cells = [
        "`\(item.name)`", type, CoverageStandards.of[item.name] ?? "?",
        CoverageSeams.page(of: item.name), CoverageSeams.sheet(of: item.name),
        CoverageSeams.jsonPath(of: item.name), "`\(group.test)`",
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    return """
      ## \(group.title)

      | item | type | asked for by | page | sheet | JSON | test |
      |---|---|---|---|---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }

  private static let notHeld = """
    ## What is asked for and not held

    | item | asked for by | why |
    |---|---|---|
    | name, role, organisation and contact of a referrer, each apart | SP M | held, as the record's author and one line, `introduction.from` |
    | codes of SNOMED CT for any item | PCSP, SDM, SP R | words and our own choices are held; no code is given that we could not check |
    | every telephone number and address in an order | PCSP R, SP R | one of each kind and the way that is liked best |
    | a supporter's name, relation and contact, each apart | About Me R | one line, `aboutMe.supportedBy` |
    | an identifier of a decision aid | SDM R | its name, kind and place are held |
    | information given before the talk | SDM O | optional; a decision aid has a place of its own |
    | scores of assessments | SP O | optional; measures come with a later issue |
    | the wording of an instrument, such as SURE | Ottawa | licensed; how sure the person is of a way forward is asked in our own way |
    | leaning, and the day by which to decide | Ottawa | optional; a decision may stay open, and says so |
    | domains of goals | HL7 PCO | optional; a goal stands in the person's own words |
    | five texts of goal attainment | HL7 PCO | optional; *as hoped* and where things stood are held, the levels between have plain words |
    | ranks of goals | PCSP R | which comes first is held, and how much each matters, 1 to 10 |
    """
}
