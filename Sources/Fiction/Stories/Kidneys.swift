/// Kidneys, gout, pressure.
extension Stories {
  static let kidneys = Story(
    name: "kidney disease, dialysis or not", cast: Cast(66...90),
    needs: [
      "dialysis or not", "kidney numbers at fourteen", "itching and no appetite",
      "to talk before the hospital talk",
    ],
    matters: [
      "Three days a week in a chair, is that living? For some, yes. I'm asking about me",
      "I want to be at home when it comes, whatever it is",
      "I don't want to be kept going. I want to go on. There's a difference",
      "I watched my brother on the machine. He was grand on it. I'm not him",
      "There's a great-grandchild coming in spring. I would like to hold that baby",
      "I'm {age}, I've buried friends who'd have loved this choice",
      "Nobody's said the word dying and we all sit there not saying it",
      "wants to know how long, in seasons, not in percent",
      "eats what is put there, tastes nothing", "has the will in order; has not told the family",
    ],
    later: [
      "I slept on it six weeks and I still think what I thought",
      "I had a good month. I'd like more of those, never mind how many",
      "The itching's gone and I'm nearly human",
      "We've talked at home. There were tears and then there was cake",
      "I went to look at the unit. Nice people. Not for me, I think. I think",
    ],
    helps: [
      "My {kin} writes it all in a book with a green cover",
      "I've my faith and I've my garden, in that order",
      "I can say what I think. Took me seventy years", "a family that can sit in one room and talk",
      "{name} comes on kidney days and drives",
    ],
    goals: [
      "to be at home, and clear in the head", "I want to be there in spring for the baby",
      "I'd like my food to taste of something",
      "fewer hospital days, more ordinary ones",
    ],
    company: [
      "I want the dialysis. I know that's me wanting it",
      "We'll do what's asked of us. It's hard to hear, that's all",
      "Nods at the hospital and then says no all the way home",
      "I need to know who comes out at night if we stay at home",
    ],
    wishes: [
      .never(
        "the machine in hospital three days a week", because: "that is not what the days are for",
        bars: 0),
      .must("I want the truth with the door shut and {name} here"),
      .would("hear time in seasons, not numbers"),
    ],
    ways: [
      Way(
        "dialysis in the hospital unit",
        good: ["More time, maybe years", "nurses there, no fuss at home", "I'd see the spring"],
        hard: [
          "Four hours, three days, and the taxi both ways", "washed out the day after",
          "I'd spend what I've got left in a car park",
        ],
        then: [
          .you("ask for a visit to the unit"), .kin("come along and look"),
          .me("write down questions for the kidney doctor"),
        ]),
      Way(
        "dialysis at home, through the tummy",
        good: ["My own bed, my own kitchen", "at night, so days are free", "no taxi"],
        hard: [
          "Boxes up to the ceiling", "It'd fall on my {kin}, you know it would",
          "hands are not so steady",
        ],
        then: [
          .by("the kidney nurse", "come to the house and look at the space"),
          .me("talk with somebody who does it"),
        ]),
      Way(
        "kidney care without dialysis, with the home team",
        good: [
          "At home with my own things round me", "they treat the itching and the sickness",
          "no needles to speak of",
        ],
        hard: [
          "Less time, and they told me so", "My family would have to watch it",
          "no going back after a while",
        ],
        then: [
          .you("write to the kidney doctor what was said here"),
          .by("the community matron", "first visit at home"), .me("tell the family on Sunday"),
        ]),
      Way(
        "wait, and look at it again with the next numbers",
        good: [
          "I don't feel like somebody who has to be decided today", "may stay steady for a year",
        ],
        hard: ["What if it goes in a rush?", "the not knowing"],
        then: [
          .by("the practice nurse", "blood test in six weeks"),
          .me("think about what a bad day would be"),
        ]),
    ],
    steps: [
      .me("tell {name} what a good last year would look like"),
      .me("eat small and often, what tastes"), .you("ask for cream and tablets for the itching"),
      .kin("keep the green book up to date"),
    ],
    ifs: [
      "if very sleepy, muddled or short of breath: ring the kidney line, day or night",
      "if sick for a day: leave out the water tablet and the blood pressure tablet, and ring",
      "if there is a change of mind: that is allowed at any time; say so to any of us",
    ],
    parked: ["who has the key", "the hospital parking"])

  static let toe = Story(
    name: "gout", cast: Cast(34...78),
    needs: [
      "gout, third time this year", "the toe", "a tablet for life or not", "cannot get a boot on",
    ],
    matters: [
      "The sheet touches it and I could scream the house down",
      "Everyone thinks it's port and pheasant. I've not had a pheasant in my life",
      "I lost four shifts. They don't pay me for a toe",
      "I wore one slipper to a funeral",
      "I'm that angry at a toe, it's ridiculous",
      "I'd cut back on anything if somebody told me the truth about which thing",
      "I dread the night it starts, you feel it knocking",
      "three attacks since summer, each a week off", "laughs about it; not really laughing",
      "works on the feet all day",
    ],
    later: [
      "Not one since. I keep waiting for it",
      "It came the week I started the tablet, like you warned me, and I nearly binned the lot",
      "I've danced. Badly, but that was always so",
      "I forgot the tablets on holiday and paid for it in the airport",
      "The number's under now. I'd never have thought I'd care about a number",
    ],
    helps: [
      "I know the first tingle now, I don't wait",
      "My {kin} puts a box in the bed so the sheet doesn't touch",
      "The foreman moved me to the bench that week, fair play",
      "drinks plenty of water; gave up beer on weekdays",
      "I never miss a tablet once it's by the kettle",
    ],
    goals: [
      "I want a year with none", "not to lose another shift",
      "I'd like to wear proper shoes to the wedding", "know what to take in the first hour",
    ],
    company: [
      "You don't breathe near that foot", "Proud as anything, and crawling to the bathroom",
      "It's me who rings in sick for the pair of us",
      "Cherries. Everyone has told us about cherries",
    ],
    wishes: [
      .would("short words, and what to do first"),
      .never("a tablet for life before it has been explained why", bars: 0),
      .must("nothing that clashes with the blood thinner"),
    ],
    ways: [
      Way(
        "a tablet every day that keeps it away",
        good: [
          "If it stops the nights I'd take it", "one small tablet", "the kidneys like it too",
        ],
        hard: [
          "For ever is a long time", "can set one off at the start",
          "I only think of it when it hurts",
        ],
        then: [
          .me("start when the toe has been quiet for two weeks"),
          .by("the practice nurse", "blood test each month until it is under"),
          .me("keep taking it even if one comes"),
        ]),
      Way(
        "only treat attacks, but in the first hour",
        good: ["No daily tablet", "I'd feel in charge of it", "cheap, and I know it works"],
        hard: [
          "It always starts on a Saturday", "Four shifts a year, that's a holiday gone",
          "the stomach",
        ],
        then: [
          .me("keep the attack tablets in the bag, not the cupboard"),
          .me("write down each attack and the day before"),
        ]),
      Way(
        "change the water tablet that may bring it on",
        good: [
          "It'd be something if it was that all along", "one tablet for another, not one more",
        ],
        hard: ["My ankles were awful without it", "three weeks of trying it out"],
        then: [
          .you("change the tablet and write to the heart clinic"),
          .me("measure the blood pressure at home"),
        ]),
    ],
    steps: [
      .me("two big glasses of water with each meal"), .me("leave out the beer until the next talk"),
      .me("ask at {work} for the bench in a bad week"),
      .by("the pharmacist", "look at what else may bring it on"),
    ],
    ifs: [
      "if it starts: attack tablets within the hour, ice, foot up",
      "if the joint is hot and there is fever: ring the same day, it may not be gout",
      "if a rash comes with the daily tablet: stop it and ring",
    ],
    parked: ["the other knee", "what it is with tomatoes"])

  static let pressure = Story(
    name: "new blood pressure tablets", cast: Cast(45...82),
    needs: [
      "the new tablets", "cough since the new tablet", "blood pressure up at the chemist's",
      "do I have to take these for ever?",
    ],
    matters: [
      "I felt perfectly well until somebody treated me",
      "I take them, I don't take them, I take half. Nobody's asked before",
      "My father went at sixty with a stroke, in the middle of a sentence",
      "Swollen ankles for a number I can't feel? Sell it to me",
      "I've a drawer at home you'd not believe",
      "I don't want to rattle when I walk",
      "My blood pressure's up because I've come to have my blood pressure taken",
      "afraid of a stroke more than of anything", "takes them four days in seven, and said so",
      "{partner} kept awake by the cough",
    ],
    later: [
      "I measured it at home, in my slippers, and it's lovely",
      "The cough went in a week. A week! After all that syrup",
      "I've taken every one. You can look in the box",
      "I'm dizzy in the mornings and I don't like it one bit",
      "I bought the machine and now the whole street comes round",
    ],
    helps: [
      "I've a machine at home and I write it in a book", "My {kin} fills the pill box on Sundays",
      "I like to know how a thing works, then I'll do it",
      "walks to the shops daily, two miles", "gave up salt years ago and doesn't miss it",
    ],
    goals: [
      "I don't want to go like my father did", "feel as well on the tablets as off them",
      "I want as few tablets as will do the job", "home readings under the line we drew",
    ],
    company: [
      "Half of them are down the side of the chair",
      "Reads the leaflet out loud at breakfast, every morning",
      "The cough! You can hear it from the street",
      "Never ill, that's the trouble. Doesn't know how to do it",
    ],
    wishes: [
      .never("a third tablet before the two have been looked at", bars: 1),
      .would("numbers out of a hundred people, not percent"),
      .must("be able to drive the morning bus", because: "no dizziness before six"),
    ],
    ways: [
      Way(
        "swap the tablet that makes the cough",
        good: [
          "Sleep. Just plain sleep", "one for one, not one more", "easy to tell if it worked",
        ],
        hard: [
          "I've only just made friends with this one", "another blood test",
          "ankles, with the other kind",
        ],
        then: [
          .me("start the new tablet when the old box is out"),
          .by("the practice nurse", "blood test two weeks on"),
          .you("change it on the repeat list"),
        ]),
      Way(
        "add a small third tablet",
        good: ["gets under the line for sure", "If it keeps a stroke off I'd think about it"],
        hard: [
          "Rattle, rattle", "more chance of dizziness on the ladder",
          "I'd take none of them, knowing me",
        ],
        then: [
          .me("take it at night, not in the morning"), .me("stand up slowly for the first week"),
        ]),
      Way(
        "three months of walking and less salt, tablets as they are",
        good: [
          "I'd like the chance to do it myself", "good for {name} as well",
          "nothing new in the drawer",
        ],
        hard: ["I'm a great starter", "slow, and the number stays up meanwhile", "crisps"],
        then: [
          .me("walk half an hour, five days a week"),
          .me("measure at home in the first week of each month"),
          .kin("cook without the salt pot on the table"),
        ]),
    ],
    steps: [
      .me("measure morning and evening for one week, sitting"),
      .me("bring the whole drawer in a bag"),
      .by("the pharmacist", "go through the drawer together"),
      .me("mark the days without a tablet, no blame"),
    ],
    ifs: [
      "if face, arm or speech go wrong, even for a minute: 999",
      "if dizzy on standing for three days: leave tonight's out and ring in the morning",
      "if over 180 at home twice: sit, wait an hour, measure, ring",
    ],
    parked: ["the statin question", "nosebleeds"])
}
