/// Every hazard, in the order of its number. Whoever changes what the program does about one
/// changes its line here and writes `docs/hazard-log.md` anew.
enum Hazards {
  static let all = records + keeping + talking + leaving

  private static let records = [
    Hazard(
      "H01", "The record of another person is opened, written in or printed",
      harm: "Somebody is treated by what another person said and agreed.",
      Risk(.considerable, .medium),
      """
      Every page about one person has a banner with name, date of birth, gender and NHS number \
      (`Sources/Interface/Views`). The first row of a talk asks for name and birthday as the person \
      says them; not asking is a gap when it is agreed. Entering somebody who may be here already \
      shows who that is (`Archive.doubles`). Every printed page bears name, NHS number or birthday, \
      and page of pages.
      """, Risk(.considerable, .veryLow), .controlled),
    Hazard(
      "H02", "Something still open is read as decided",
      harm: "A treatment is begun or left out that nobody agreed to.",
      Risk(.considerable, .medium),
      """
      A way forward is *in progress* until somebody decides it (`Conversation/Record/Notes/Option`). \
      Screen, sheet and export say *not yet decided*; a record that was not agreed says DRAFT in \
      every form, and a talk that was stopped says so.
      """, Risk(.considerable, .veryLow), .controlled),
    Hazard(
      "H03", "An entry is lost: crash, closed terminal, power cut, full disk",
      harm: "What matters to somebody has to be told again, or is forgotten.",
      Risk(.significant, .high),
      """
      Each note is one durable append; half-typed text goes to the sealed file after eight keys or a \
      quarter of a second (`Archive/Drafts`). *Saved* is said only when the archive has answered. A \
      full disk is said, the words stay on screen and are tried again. Signals that end the program \
      save first.
      """, Risk(.significant, .veryLow), .controlled),
    Hazard(
      "H04", "An old plan is acted on",
      harm: "What was changed since is done all the same.",
      Risk(.considerable, .medium),
      """
      A change to an agreed record is its next version; what was agreed stays as it was agreed and \
      says what replaced it and when (`Conversation/Record/Versions`). Words that come late from \
      another device, or that whoever agreed had not seen, wait until it is opened again. Clinicians' sheets bear version and hour; lists \
      show the newest first.
      """, Risk(.considerable, .veryLow),
      .controlled),
    Hazard(
      "H05", "A clinician's account is taken for the person's own words",
      harm: "Decisions rest on a sentence that nobody said.", Risk(.significant, .high),
      """
      All words have a speaker and a form; quotation marks stand around very words only. A mended \
      quotation keeps what was first written and is marked wherever it stands, weighed words too \
      (`Conversation/Record/NoteChanges`). Through an interpreter nothing is verbatim.
      """, Risk(.significant, .low), .controlled),
    Hazard(
      "H06", "Something told in confidence reaches somebody it endangers",
      harm: "Violence, or the end of trust.", Risk(.major, .medium),
      """
      Private notes stand on no ordinary screen and on no sheet, and move neither version, time nor \
      count of the record. What companions say and what is said alone starts off the sheet \
      (`Conversation/Record/OffSheetAtFirst`). A \
      person's sheet is made of a record from which those entries were taken before anything was \
      laid out, so no gap, number or page total tells (`Handout`); generated records prove it in \
      every form. What is off the sheet is on no ordinary screen while somebody is here who did not \
      hear it (`Conversation/Record/InThisRoom`). My notes open only to whoever says that they are alone.
      """, Risk(.major, .veryLow), .controlled),
    Hazard(
      "H07", "Danger is disclosed, recorded and not acted on",
      harm: "Somebody is hurt who had asked for help.", Risk(.major, .medium),
      """
      A visit is not closed while a private note lacks what was done, who was told and when, and is \
      open again when one comes (`Conversation/Record/Fold`); the home page lists it until then, \
      without its words. Agreeing and printing are never stopped, so that nothing shows. Whom to \
      ring stands below every private note, as the clinician named them in the settings.
      """, Risk(.major, .veryLow), .controlled),
    Hazard(
      "H08", "Other patients are seen on the screen",
      harm: "Confidentiality is broken.", Risk(.significant, .medium),
      """
      One key covers the screen; it covers itself when no key comes, and after two minutes only the \
      passphrase uncovers it. A talk shows one person. The screen that is turned to the person is \
      made of what stands on their sheet and of nothing else: no list, no banner, no notice, no keys \
      (`Handout/Sheet/SoFar`, `Interface/Turned`). Pages for the clinician alone ask first, and a \
      cover over them needs the passphrase. Terminal titles name nobody.
      """, Risk(.significant, .veryLow), .controlled),
  ]

  private static let keeping = [
    Hazard(
      "H09", "Agreed without capacity, or by somebody with no authority",
      harm: "Treatment without lawful consent.", Risk(.considerable, .low),
      """
      Capacity is asked of one decision; while it is in doubt no decision becomes valid without a \
      lawful basis, and one that was opens again (`Conversation/Record/NoteChanges`). Whoever agrees \
      for a person has an authority and whether its paper was seen. An unwise decision is no sign of \
      incapacity, and nothing in the program says so.
      """, Risk(.considerable, .veryLow),
      .controlled),
    Hazard(
      "H10", "Family or a child interprets, or nobody does",
      harm: "What was said is lost or bent.", Risk(.considerable, .medium),
      """
      Somebody who speaks another language without a word on how words came through is a gap; family \
      as interpreter without a reason is another. Who interpreted, and why it was family, is asked \
      on the visit's page. Interpreted words are marked as such on every sheet.
      """, Risk(.considerable, .low),
      .controlled),
    Hazard(
      "H11", "The person cannot use the print",
      harm: "What was agreed is not read.", Risk(.significant, .high),
      """
      The sheet's layout is that of the person's needs: 12 point, 18 point throughout, or one \
      sentence a row (`Paper/SheetStyle`). Needs stand in the banner whenever they are met. Asking \
      the command line for another layout than the one needed says so.
      """, Risk(.significant, .low),
      .controlled
    ),
    Hazard(
      "H12", "Text is cut on screen, paper or in a file",
      harm: "The half of a sentence that matters is missing.", Risk(.considerable, .medium),
      """
      Texts have no longest length in the record. Screens wrap by columns (`Canvas/Wrapping`), pages \
      cut at lines and go on, and five hundred long quotations all stand on paper.
      """, Risk(.considerable, .veryLow), .controlled),
    Hazard(
      "H13", "Letters are lost: é, ł, Arabic, Chinese",
      harm: "Names and words are wrong.", Risk(.significant, .medium),
      """
      UTF-8 throughout; widths are those of the C library; marks stay with their letters; a letter \
      that no font has is refused and named before it is printed (`Paper/FontShelf`).
      """, Risk(.significant, .veryLow), .controlled),
    Hazard(
      "H14", "A date, an age or an NHS number is wrong",
      harm: "The wrong person, or the wrong dose for an age.", Risk(.considerable, .low),
      """
      NHS numbers pass modulus 11 and are not one digit ten times (`Conversation/People/NHSNumber`). \
      Years have four digits and days exist; births lie in no future and no further back than 130 \
      years. Ages come from a clock that is handed in.
      """, Risk(.considerable, .veryLow), .controlled),
    Hazard(
      "H15", "Complete looks like understood",
      harm: "Nobody notices that it was not.", Risk(.considerable, .medium),
      """
      Nothing is ticked as complete. Agreeing names each thing that is missing, not told back among \
      them, and what was agreed past is kept with the agreement (`Conversation/Record/Gaps`).
      """, Risk(.considerable, .low), .controlled),
    Hazard(
      "H16", "A step has nobody or no day, or its day passes unseen",
      harm: "What was promised is not done.", Risk(.considerable, .high),
      """
      Each step is asked who and when; *open-ended* is an answer, nothing is a gap. What the \
      clinician promised waits on the home page from its day until a later talk answers it.
      """, Risk(.considerable, .low), .controlled),
  ]

  private static let talking = [
    Hazard(
      "H17", "Something written is believed to be sent",
      harm: "Help that everybody waits for never comes.", Risk(.considerable, .high),
      """
      The program sends nothing. A referral is *sent* only when the clinician says how and on which \
      day; what is no referral after all was not sent (`Conversation/Record/Notes/Introduction`). \
      Nothing on a sheet is said to be sent; what is written and not sent waits on the home page.
      """, Risk(.considerable, .veryLow),
      .controlled),
    Hazard(
      "H18", "A group is out of date or does not suit",
      harm: "A wasted journey, or harm there.", Risk(.significant, .high),
      """
      There is no referral without an answer to the question of risks, *none known* being one; the \
      risks of a referral can change and not go away.
      """, Risk(.significant, .low),
      .partly(
        "There is no directory of groups yet, so none goes stale in it; it has no issue so far.")),
    Hazard(
      "H19", "A digital tool is unsafe, or used in an emergency",
      harm: "Help comes too late.", Risk(.considerable, .medium),
      """
      Eight questions belong to a step that uses a tool; leaving one out is a gap. A sheet with such \
      a step says where help is in an emergency. We name no product.
      """, Risk(.considerable, .low),
      .controlled),
    Hazard(
      "H20", "A score is wrong or read as more than it is",
      harm: "Goals are judged by a number that means nothing.", Risk(.significant, .low),
      """
      Rulers go from 1 to 10 and take nothing else. Outcomes are plain words; the goal attainment \
      score follows the published formula and its vectors, and there is none without a weight \
      (`Conversation/Record/Notes/GoalAttainment`).
      """, Risk(.significant, .veryLow), .controlled),
    Hazard(
      "H21", "Nobody knows what to do if things change",
      harm: "A warning sign is waited out.", Risk(.major, .low),
      """
      Stage 9 asks it; an empty stage is a gap when it is agreed, unless it was said that there is \
      none, that it is not known, or that the person would rather not say.
      """, Risk(.major, .veryLow), .controlled),
    Hazard(
      "H22", "The sheet is taken for an advance decision or a ReSPECT form",
      harm: "Treatment is withheld, or given against a valid refusal.", Risk(.major, .low),
      """
      Every sheet says that it is neither. That such a plan exists, where and of which day, is an \
      item of the record; its content is not.
      """, Risk(.major, .veryLow), .controlled),
    Hazard(
      "H23", "A change leaves no trace",
      harm: "Nobody can say what was known when.", Risk(.considerable, .low),
      """
      Entries are only ever added; triggers refuse the rest. Each device's chain of hashes names the \
      entry that is not what it was, is missing or came from an older copy (`archive verify`). What \
      was agreed changes only by a new version with author and reason. A file that is taken in speaks \
      only for whoever signed it: what bears a name of this archive without its signature is left out.
      """, Risk(.considerable, .veryLow), .controlled),
    Hazard(
      "H24", "Two windows write in one talk",
      harm: "One undoes what the other wrote.", Risk(.significant, .medium),
      """
      A lock of the system, freed with the process, holds a conversation; the second window may read \
      it and is told who holds it (`Archive/Holds`). Entries of two devices merge the same either way.
      """, Risk(.significant, .veryLow), .controlled),
  ]

  private static let leaving = [
    Hazard(
      "H25", "Prompts lead or tire",
      harm: "The person says what we want to hear.", Risk(.significant, .medium),
      """
      A test reads every prompt of the guide for answers put into questions, words of the trade and \
      long sentences. Prompts are never needed: every stage takes words without them.
      """, Risk(.significant, .low), .controlled),
    Hazard(
      "H26", "The clock is wrong, or changes",
      harm: "Times and due days are wrong.", Risk(.significant, .low),
      """
      A moment is UTC with offset and zone, so the record shows the hour people saw. The order of \
      entries is that of Lamport's numbers and needs no clock. Opening a talk says when the clock \
      stands before what was kept last.
      """, Risk(.significant, .veryLow),
      .controlled),
    Hazard(
      "H27", "An upgrade or a restore changes old records",
      harm: "What was agreed is not what it says.", Risk(.considerable, .low),
      """
      Stored bytes are never written again; older events are read by small steps, each with a line \
      of fixtures that is kept for ever. A newer schema is refused, a newer event is kept verbatim \
      and its talk is read-only.
      """, Risk(.considerable, .veryLow), .controlled),
    Hazard(
      "H28", "What a team learns from tells who somebody is",
      harm: "Confidentiality is broken.", Risk(.significant, .medium),
      """
      Nothing for teams leaves the program. A clinician's reflection names no person and no talk.
      """, Risk(.significant, .veryLow),
      .notYet("There is no such export; whoever brings it brings its test. It has no issue so far.")
    ),
    Hazard(
      "H29", "Stored text steers a terminal or a printer",
      harm: "A screen or a page says what nobody wrote.", Risk(.significant, .low),
      """
      Control characters and direction overrides are shown and not sent: on screen, in a paste, on \
      paper, in every file.
      """, Risk(.significant, .veryLow), .controlled),
    Hazard(
      "H30", "This is the only record",
      harm: "The next clinician knows nothing of it.", Risk(.considerable, .medium),
      """
      The clinician's sheet says that it is not the main record; an agreed record waits on the home \
      page until the clinician says that it stands there. The clinician's copy is the block that is \
      pasted, 72 columns, in the order of the standards.
      """, Risk(.considerable, .low),
      .controlled),
  ]
}
