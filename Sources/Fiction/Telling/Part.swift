import Conversation

/// A part of a conversation: one to three things that happen together.
enum Part: CaseIterable, Sendable {
  case started, identity, companion, interpreter, typing, planned
  case answer, secondAnswer, promise
  case need, secondNeed, clinicianNeed, cover
  case matter, brief, secondMatter, thirdMatter, mended, top, guarded, companionWords
  case helps, secondHelps
  case wish
  case goal, secondGoal, undone
  case way, wayHard, secondWay, leaving, nothingWeighed, deciders, decided, waySure
  case step, stepSure, secondStep
  case ifs, parked
  case leave, aside, sayBack, review, agreed, sheet, mainRecord
  case amended, amendedSheet, notAgreed, abandoned

  /// How many events it makes.
  var cost: Int {
    switch self {
    case .started, .identity, .companion, .interpreter, .typing, .planned, .answer, .secondAnswer,
      .promise, .need, .secondNeed, .clinicianNeed, .matter, .brief, .secondMatter, .thirdMatter,
      .mended, .top, .companionWords, .helps, .secondHelps, .wayHard, .leaving, .nothingWeighed,
      .deciders, .decided, .waySure, .stepSure, .ifs, .parked, .leave, .aside, .sayBack, .review,
      .agreed, .sheet, .mainRecord, .amendedSheet, .notAgreed, .abandoned:
      1
    case .cover, .guarded, .wish, .goal, .secondGoal, .undone, .way, .secondWay, .step, .secondStep:
      2
    case .amended: 3
    }
  }

  /// The stage it belongs to: a talk that stopped earlier does not come to it.
  var stage: Stage {
    switch self {
    case .started, .identity, .companion, .interpreter, .typing, .planned, .abandoned: .start
    case .answer, .secondAnswer, .promise, .need, .secondNeed, .clinicianNeed, .cover: .today
    case .matter, .brief, .secondMatter, .thirdMatter, .mended, .top, .guarded, .companionWords,
      .parked:
      .matters
    case .helps, .secondHelps: .helps
    case .wish: .yourWay
    case .goal, .secondGoal, .undone: .oneThing
    case .way, .wayHard, .secondWay, .leaving, .nothingWeighed, .deciders, .decided, .waySure:
      .waysForward
    case .step, .stepSure, .secondStep: .nextSteps
    case .ifs: .ifThingsChange
    case .leave, .aside, .sayBack, .review, .agreed, .sheet, .mainRecord, .amended, .amendedSheet,
      .notAgreed:
      .sayItBack
    }
  }

  /// The part that has to be there before it.
  var rests: Part? {
    switch self {
    case .secondAnswer: .answer
    case .secondMatter, .mended, .top: .matter
    case .thirdMatter: .secondMatter
    case .companionWords, .leave: .companion
    case .secondHelps: .helps
    case .secondGoal: .goal
    case .wayHard, .secondWay, .deciders, .decided: .way
    case .waySure: .decided
    case .stepSure, .secondStep: .step
    case .amendedSheet: .amended
    case .started, .identity, .companion, .interpreter, .typing, .planned, .answer, .promise, .need,
      .secondNeed, .clinicianNeed, .cover, .matter, .brief, .guarded, .helps, .wish, .goal, .undone,
      .way, .leaving, .nothingWeighed, .step, .ifs, .parked, .aside, .sayBack, .review, .agreed,
      .sheet, .mainRecord, .amended, .notAgreed, .abandoned:
      nil
    }
  }

  /// How readily it is taken in where it is not asked for; 0 is never.
  var weight: Int {
    switch self {
    case .way, .ifs, .helps, .decided: 60
    case .companionWords, .typing, .stepSure, .wish: 36
    case .brief, .secondMatter, .wayHard, .sayBack, .review, .step: 24
    case .leaving, .deciders, .secondNeed, .parked, .secondHelps, .secondAnswer, .waySure, .matter:
      12
    case .secondWay, .clinicianNeed, .secondStep, .top, .mended, .goal: 8
    case .thirdMatter, .leave, .cover, .aside, .guarded, .nothingWeighed, .planned, .undone,
      .secondGoal:
      4
    case .started, .identity, .companion, .interpreter, .answer, .promise, .need, .agreed, .sheet,
      .mainRecord,
      .amended, .amendedSheet, .notAgreed, .abandoned:
      0
    }
  }
}

/// How a conversation comes out.
public enum Outcome: Sendable, CaseIterable {
  /// Left in the middle, to be gone on with.
  case draft
  /// Agreed.
  case agreed
  /// Agreed, opened again some days later, and agreed anew.
  case amended
  /// Gone through, and not agreed.
  case notAgreed
  /// Stopped for good.
  case abandoned
}
