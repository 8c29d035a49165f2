import Conversation

/// A screen that is asked for from another one, which need not know how it is made.
enum Destination: Equatable, Sendable {
  /// The home screen.
  case home
  /// People, to find one.
  case people
  /// The form of somebody new, with what was typed of them.
  case newPerson(String)
  /// The form in which what is known of a person is put right.
  case changePerson(Person)
  /// A person's page, with the keys at one of their conversations.
  case person(PersonFile, at: ConversationID?)
  /// *Before they come in*, for the next talk with a person.
  case before(PersonFile)
  /// A talk with a person, begun now or gone on with.
  case newTalk(PersonFile)
  /// The next talk with the person whose page is open, or first *Before they come in*.
  case talk
  /// How a person's goals have gone.
  case goals(PersonFile)
  /// *After* the talk that is chosen on the page that is open.
  case after
  /// More of the person, or of the note, that is open.
  case sayMore
  /// The clinician's own notes, once they say that they are alone.
  case myNotes
  /// Words to look for.
  case find
  /// The settings.
  case settings
  /// The keys of this place.
  case help
  /// The program shown round.
  case tour
  /// What lies under the page that is open.
  case back
  /// What lies under the cover.
  case uncovered
  /// What a command does that was found by its words.
  case command(KeyHint)
  /// Out of the program.
  case quit
}
