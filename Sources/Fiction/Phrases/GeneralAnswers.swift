/// What is said of steps and promises, what is weighed and held back, and what ends a talk.
extension General {
  // MARK: How steps went

  static let stepDone: [Phrase] = [
    "I did it, and I did it again the day after",
    "Done. It was easier than I'd made it in my head",
    "Did it the same evening, before I could talk myself out of it",
    "{name} came along the first time and now I go alone",
    "I said I would, so I did",
    "Done, and I'd do it again",
    "Yes, every day but two, and those were the rain",
    "It's a habit now, I don't think about it",
    "I was right proud of myself, I told {name}",
    "Took me three goes, but it's done",
    "Done by the Friday, like we said",
    "I put it on the fridge door and that did the trick",
    "done in the first week", "done; surprised at how little it took", "done, with {name}",
  ]

  static let stepPartly: [Phrase] = [
    "On good days, yes. On bad days I didn't even try",
    "I started, then {name} was poorly and it all stopped",
    "Half. I'm calling it half",
    "I got as far as the phone and then they put me on hold",
    "The first week was perfect, ask me about the second",
    "I do it when I remember, which is not every day",
    "I did it my own way, not quite like we said",
    "Some of it. The other bit felt silly",
    "Four days in seven. That's four more than before",
    "I'd have got further without the cold I had",
    "Bits of it. I'm not ashamed of bits",
    "I did it until the clocks went back",
    "two weeks on, one week off", "on weekdays; weekends are harder",
  ]

  static let stepNotDone: [Phrase] = [
    "I meant to, and the week ran away with me",
    "No. I could tell you a story but no",
    "I lost the sheet, and I was too embarrassed to ring",
    "I didn't do it. I was scared it'd make things worse",
    "Not yet. {name} had an operation and I was needed",
    "It was too much with {joy} starting up again",
    "I forgot, and when I remembered it was too late",
    "I stood at the door with my coat on and took it off again",
    "No, and I think it was the wrong thing for me",
    "They'd moved the day and nobody told me",
    "I kept thinking tomorrow. There were a lot of tomorrows",
    "Everything went mad at {work} and it was first to go",
    "not done: no money for the bus until the end of the month",
    "not done, and would rather have another step",
  ]

  static let promiseKept: [Phrase] = [
    "done the next morning", "rang them; they will write within two weeks",
    "sent that day; answer came on Tuesday", "done; took two calls",
    "asked; the answer is yes, from next month", "sorted, and told {name} by phone",
    "done, a day late, and said so", "sent twice, as the first went astray",
    "they had a place; start date on the sheet", "done, answer still to come",
  ]

  static let promiseBroken: [Phrase] = [
    "I lost the number. Said sorry; will do it today before lunch",
    "I forgot. Said so, no excuses; done while we sat here",
    "put off by sickness here; new day agreed", "wrote to the wrong clinic; written again today",
    "not done; said sorry first, then rang together on the loudspeaker",
    "waited for a form that never came; will go without it",
  ]

  // MARK: Weighing

  static let leavingGood: [Phrase] = [
    "No new appointments, and I've enough of those",
    "I know this. Better the devil you know",
    "It might settle by itself, things do",
    "Nothing to explain to {name}",
    "I'd keep {joy} as it is",
    "no side effects, nothing to remember", "time to think", "costs nothing",
    "I've lived with it this long",
    "One less thing in my week",
  ]

  static let leavingHard: [Phrase] = [
    "It's not stayed the same, has it. It's crept up",
    "I'd be sat here next year saying the same",
    "My {kin} can't take much more of it",
    "I'd lose {joy} bit by bit",
    "That's what I've been doing and look at me",
    "{adult}another winter like the last one", "the worry stays", "more nights without sleep",
    "I'd be letting {name} down",
    "I'd only have myself to blame",
  ]

  static let reservations: [Phrase] = [
    "wants to see how {name} takes it", "worried about the first two weeks",
    "not sure it will last past the first fortnight", "would stop at once if it upsets sleep",
    "fine if it does not touch {joy}", "afraid of being forgotten on a list",
    "would like a second look in a month before saying yes for good", "the bus is the weak point",
    "money may not stretch beyond the trial", "only because nothing else has worked",
    "wants to tell the family in their own time", "yes, but not before the family party",
    "{fast}unsure how it goes with fasting days", "hopes it is not the start of more",
    "agrees for three months, no longer", "still cross about how it was said in hospital",
  ]

  // MARK: Ending

  static let sayAgain: [Phrase] = [
    "who rings whom", "what to do at a weekend", "that nothing is for ever, it can be changed",
    "which day", "the number to ring out of hours", "what is decided and what is still open",
    "what would be a reason to come sooner", "that leaving it as it is stays possible",
    "the order: first the small step, then the rest", "who looks at it again, and when",
    "that {name} may come next time", "what the paper is for",
  ]

  static let notAgreed: [Phrase] = [
    "wants to go home and think before saying yes", "wants {name} to see it first",
    "says it is right, but is too tired to agree to anything today",
    "would like the part about home taken out before it is agreed",
    "does not think any of it will happen; we will talk again",
    "the way forward feels like ours and not like theirs", "needs it in another language first",
  ]

  static let stopped: [Phrase] = [
    "called away to an emergency; said sorry, new time given", "fire alarm, everybody out",
    "felt too unwell to go on; seen by the duty doctor", "the line dropped three times",
    "had to leave for the last bus", "nursery rang; the {kid} has to be fetched",
    "did not want to go on today, and that is all right", "the interpreter had to go",
    "moving away next week; copy of letters offered", "opened for the wrong visit; talk held later",
    "power cut", "wanted to talk of something else altogether; another appointment made",
  ]

  static let amendedChoice: [Phrase] = [
    "rang: has talked it over with {name} and made up their mind",
    "came back after some thinking, sure now", "read the sheet at home and decided",
    "had asked for time; rang on the day agreed",
  ]

  static let amendedDay: [Phrase] = [
    "the day on the sheet was wrong", "the class had no place before then",
    "needs longer: {name} has the car that week", "rang to say the day fell on a holiday",
    "a funeral on that day; moved",
  ]

  static let amendedWords: [Phrase] = [
    "wanted one more thing on the sheet", "rang: the most important thing was missing",
    "remembered on the way home what to say", "{name} read the sheet and asked where this was",
  ]

  static let parked: [Phrase] = [
    "{adult}the knee", "the ringing in the ears", "the holiday insurance", "sleep, another day",
    "{adult}the letter about the pension", "the dentist", "a second look at the repeat tablets",
    "the rash that comes and goes", "{adult}whether to keep driving at night", "the shoulder",
    "{adult}the wait for the eye clinic", "{adult}the will", "the hearing test",
    "the neighbours' noise",
    "heartburn", "the damp in the back bedroom", "{adult}the forms for the carer's allowance",
    "cramp at night", "{name}'s own health", "whether to move nearer to family",
  ]

  // MARK: Not for everybody's eyes

  static let guarded: [Phrase] = [
    "{adult}I've not told {name} about the money",
    "{adult}Please don't put the drinking on the paper, {name} reads it",
    "{adult}I've been to see another doctor as well, privately. Leave that off",
    "{adult}I stopped those tablets weeks ago and never said",
    "I'd sooner come on my own, the next time",
    "I think about leaving my {partner}. Nobody knows that",
    "{adult}My {kin} doesn't know I can't read the letters",
    "{adult}There was a baby before, years ago. Not for the paper",
    "{adult}I owe more than I said just now",
    "I'm frightened it's what my father had",
    "I cry in the car so nobody sees",
    "would rather nobody at home knew about the clinic",
    "{adult}asked that the loan stays between us",
    "{adult}has not told the family about the test",
    "I'd not say it with anyone here, but I'm tired of being brave",
  ]

  static let asides: [Phrase] = [
    "quieter when home was spoken of; see alone first next time",
    "more worried than was said; ring at the end of the week",
    "{adult}smelt of drink at ten; not raised today, raise gently next time",
    "reads with difficulty and hides it; offer to read aloud without fuss",
    "I talked too much; let silence stand next time",
    "tearful at the door; that was the real visit",
    "{adult}ask again about money when alone",
    "says home is not always safe; rang the safeguarding lead at 14:20, plan in place",
    "ask about the bruise again, answered too fast; safeguarding lead told today",
    "safe contact is mornings only and by phone; no texts",
    "I do not think the clinic letter was understood; check next time",
    "{adult}{name} is close to worn out; offer an appointment of their own",
    "angry with us, with reason; owed a proper apology",
    "memory? Asked the same thing twice; look at it gently in a month",
    "{adult}did not touch the question about children; leave the door open",
    "a good talk, the best so far; say so next time",
  ]
}
