import Conversation

/// What stands on pages to carry.
struct CarriedWords: Sendable {
  let aboutMe: Phrase
  let aboutMeTitle: String
  /// Under the names of items.
  let aboutMeHeadings: [String: String]
  let writtenOn: @Sendable (Day) -> String
  let emergency: String
  /// What forms are called, under the names of items.
  let forms: [String: String]
  let form: Phrase
  let fold: String
  let beforeWeMeet: String
  let stillToDo: String
  let writing: String
  let nothing: String
  let message: MessageWords

  init(_ read: inout PhraseReader, _ days: SpokenDays) {
    aboutMe = read.phrase("aboutMe.titleNamed", "name")
    aboutMeTitle = read.words("aboutMe.title")
    // How it was written without capacity is for clinicians.
    let told = AboutMe.items.filter { $0.property != \AboutMe.howWithoutCapacity }.map(\.id)
    aboutMeHeadings = Dictionary(uniqueKeysWithValues: told.map { ($0, read.words($0)) })
    writtenOn = read.day("aboutMe.writtenOn") { days.inFull($0) }
    emergency = read.words("card.emergency")
    forms = read.phrases("card", of: OtherPlans.items.map(\.id)).mapValues { $0() }
    form = read.phrase("card.form", "form", "place")
    fold = read.words("card.fold")
    beforeWeMeet = read.words("next.title")
    stillToDo = read.words("next.stillToDo")
    writing = read.words("next.writing")
    nothing = read.words("next.nothing")
    message = MessageWords(&read, days)
  }
}

/// What a text message says around the person's steps.
struct MessageWords: Sendable {
  let title: String
  let next: String
  let step: @Sendable (_ what: String, _ day: Day?) -> String
  let questions: @Sendable (_ telephone: String, _ hours: String?) -> String
  let closed: Phrase
  let emergency: String

  init(_ read: inout PhraseReader, _ days: SpokenDays) {
    title = read.words("message.title")
    next = read.words("message.next")
    let dated = read.phrase("message.step", "what", "day")
    let undated = read.phrase("message.stepWithoutDay", "what")
    step = { what, day in day.map { dated(what, days.inFull($0)) } ?? undated(what) }
    let atAnyTime = read.phrase("message.questions", "telephone")
    let within = read.phrase("message.questionsWithin", "telephone", "hours")
    questions = { telephone, hours in
      hours.map { within(telephone, $0) } ?? atAnyTime(telephone)
    }
    closed = read.phrase("message.closed", "contact")
    emergency = read.words("message.emergency")
  }
}
