/// What people say whatever they came with.
enum General {
  static let matters: [Phrase] = [
    "What I'd not give up for anyone is {joy}",
    "The best of my week is {joy}. The rest I can take or leave",
    "{adult}If I lose {joy} I lose the lot",
    "When I think of a good day it's {joy} and nobody fussing",
    "{adult}I've let {joy} slide and I miss it more than I let on",
    "It's {joy} that keeps me going, daft as that sounds",
    "I want my {kin} to stop worrying about me",
    "Me and my {kin} used to laugh. I want that back",
    "{adult}I never told anybody how much {joy} means to me",
    "{adult}Get me back to {joy} and you can do what you like with the rest",
    "{adult}A bad day is when I've not spoken to a soul by teatime",
    "{adult}I want to be the one who helps again, not the one who gets helped",
    "My {kin} {name} thinks I should be grateful. I am. I'm also fed up",
    "Don't laugh, but it's {joy}. That's what I think of when I can't sleep",
    "I am {age} and I want to be asked, not told",
    "I'm {age}, not finished. There's still {joy}",
    "{adult}I just want an ordinary week, you know, {joy}, shopping, bed",
    "With {pet} it doesn't matter how I look in the morning. That helps",
    "{adult}I plan my whole week round {joy}, everything else fits in after",
    "If {name} rings and I sound tired the whole family knows by tea",
    "It's not the pain or the tablets. It's not having {joy} to look forward to",
    "{adult}I want to look after my own front door for as long as I can",
    "There was a time {joy} took my mind off everything",
    "At {work} they've no idea, and I'd like it to stay that way",
    "I did thirty years at {was} and never once rang in sick. So this is hard",
    "Since {late} went it's only {joy} that gets me out of the chair",
    "Ask me about {joy}, not about my numbers",
  ]

  static let helps: [Phrase] = [
    "My {kin} {name} gets on with things without being asked",
    "I've always been stubborn. It's a help sometimes",
    "{adult}I write it all down on the calendar and then I do it",
    "There's {joy}, and for that hour I forget myself",
    "{adult}The woman at the post office keeps an eye out for me",
    "{adult}I can still cook. Nobody takes that from me",
    "{adult}My faith. I don't talk about it much",
    "There's {pet} to get up for, whatever the weather",
    "My {child} sorts the forms, and I make the dinner. Fair swap",
    "{name} makes me laugh, that's better than any of it",
    "I'm good at mornings. Give me mornings",
    "{adult}A neighbour has my spare key and I have theirs",
    "{adult}I've been through worse and come out the other side",
    "My {partner} knows when to say nothing",
    "They were good to me at {work} when I told them",
    "I learned to plan a week at {was} and I still do it on a Sunday night",
    "{adult}sleeps well; eats well; knows a lot of people",
    "keeps a diary of good and bad days",
    "{joy}, most weeks, with the same three friends",
    "reads everything and asks good questions",
    "an old friend rings every evening at six",
    "good at asking for help once the asking is done",
  ]

  static let wishes: [Wish] = [
    .would("plain words, and time to think", because: "it only sinks in on the bus home"),
    .would("Tell me straight, I don't need it wrapped up"),
    .would("hear the worst first, then the rest"),
    .would("have {name} hear it too", because: "two heads remember more"),
    .would("appointments after eleven", because: "mornings are slow"),
    .would("one change at a time", because: "then we know what did it"),
    .would("a phone call rather than a letter", because: "letters get left on the side"),
    .would("see the same face", because: "telling it all again is worse than the thing itself"),
    .would("You advise me and I'll tell you if I don't like it"),
    .would("be shown, not just told", because: "hands learn it quicker"),
    .must("be asked before anyone rings my {kin}", because: "it gets told all round the family"),
    .must("I decide. You can say what you think but I decide"),
    .must("have it written down in big letters"),
    .must("be home by three", because: "school pick-up"),
    .must("{fast}fasting and prayer times thought of when tablets are timed"),
    .never("be talked about over my head", because: "had enough of that in hospital"),
    .never("I'll not be put on a list for a list"),
    .never("anything with gelatine in it"),
    .never("group things where you sit in a circle", because: "tried it once, never again"),
    .never("be weighed at every visit", because: "it puts off coming at all"),
    .would("texts in the evening, never calls at work"),
    .would("decide it together, over two visits if need be"),
  ]

  static let company: [Phrase] = [
    "{adult}Nothing gets done until it's gone wrong, that's how it is with us",
    "I only want to know what to do at the weekend, when it's just me",
    "{adult}We don't say it at home, but it has been a long winter",
    "I see it more than I hear about it, if you follow me",
    "It's {joy} that's missing. You'd see the difference in a week",
    "I can do Tuesdays. I can't do every day, not with my shifts",
    "I was told to say nothing, so I'll just say: ask about the nights",
    "Honestly? Better than last month. Nobody says that out loud either",
    "I worry, and then I nag, and then we don't speak till supper",
    "We manage. We'd manage better if we knew what's coming",
    "I write things on the back of envelopes so we remember to ask you",
    "I'm here for the listening. The talking isn't mine to do",
  ]

  static let returning: [Phrase] = [
    "how it has gone since last time", "look again, as agreed", "wants to tell how the steps went",
    "does the plan still fit?", "one thing went well and one did not",
    "two weeks good, then a bad one; wants to go over it", "what to do next",
    "came early: wants to change a step", "finish what there was no time for",
    "is it working? wants an honest look", "has a list of questions from home",
  ]

  static let otherNeeds: [Phrase] = [
    "{adult}a form from the council to go through",
    "{adult}repeat tablets run out on different days",
    "a letter nobody could read", "a mole on the back, looked at today and fine",
    "{adult}flu jab, yes or no", "{adult}a note for {work}", "ears need looking at",
    "the wait for the eye clinic", "a sore shoulder as well",
    "{adult}whether to go on the long coach trip", "{adult}the blue badge",
    "a cough that hangs about, chest clear",
    "{adult}what the last blood test said", "who to ring at night",
  ]

  static let clinicianNeeds: [Phrase] = [
    "blood pressure, as it was up last time", "go through the repeat tablets together",
    "ask about falls", "the yearly blood test", "say sorry for the late letter",
    "how things are at home", "ask about smoke alarms and heating", "weight, if all right to ask",
    "whether the hospital letter made sense", "the kidney number from last month",
    "ask how sleep is", "who should be rung in an emergency",
  ]

  static let ways: [Way] = [
    Way(
      "carry on with what was agreed last time",
      good: [
        "I know where I am with it", "It's started to work, so why change",
        "nothing new to remember",
      ],
      hard: ["I'd hoped to be further on by now", "slow, and the bad days still come"], then: []),
    Way(
      "meet the social prescribing link worker",
      good: ["Somebody who'd come along the first time, that's different", "a long talk, no rush"],
      hard: ["Another person to tell it all to", "the waiting: three weeks"], then: []),
    Way(
      "a second opinion before anything is changed",
      good: ["I'd sleep better for having asked", "{name} would be easier about it"],
      hard: ["More waiting rooms", "may only say the same"], then: []),
    Way(
      "stop one thing and see",
      good: ["One less thing in my day, I like the sound of that", "quick to tell if it matters"],
      hard: ["What if it was the one thing that worked?", "a few rough days to get through"],
      then: []),
  ]

  static let thinking: [Phrase] = [
    "talk it over with {name}", "write down three questions and bring them",
    "read the sheet through at home", "sleep on it until the next talk",
    "keep a note of good and bad days for two weeks",
    "keep an hour this week for {joy}, whatever else",
    "choose one morning to try it out", "tell {name} what was agreed",
  ]
}
