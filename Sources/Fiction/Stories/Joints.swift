/// Knees, backs, falls, and hands that shake.
extension Stories {
  static let knee = Story(
    name: "knee arthritis, surgery or not", cast: Cast(54...83),
    needs: [
      "the knee, and is it time", "letter from the knee clinic came", "stairs one at a time now",
      "tablets are not holding the knee",
    ],
    matters: [
      "I go down the stairs backwards like a sailor",
      "I've stopped kneeling in the garden and I feel it every spring",
      "It's bone on bone, they said, as if I was a chicken",
      "I don't want it cut. I don't want it like this either. So there we are",
      "I was the one who walked everywhere. Ask anyone at {was}",
      "I'd like to get down to {joy} without being hauled up after",
      "It's the not going that hurts, more than the knee",
      "wakes when turning over; up at four most nights",
      "uses the trolley as a stick, will not have a stick",
      "worried about who looks after {partner} meanwhile",
    ],
    later: [
      "I've a thigh on me like a cyclist, feel that",
      "The jab gave me six good weeks, then back to normal service",
      "I said yes in the clinic and no in the car park",
      "I used the stick at the wedding. With a ribbon on",
      "It's no better, but I'm doing more on it, if that makes sense",
    ],
    helps: [
      "Warm water. I'm seventeen in warm water",
      "My {kin} put a second rail up, all crooked, bless",
      "I do the exercises when the kettle's on", "strong arms; never put on weight",
      "My neighbour had both done and tells me all of it, the bad bits too",
    ],
    goals: [
      "walk round the park with the stick left at home",
      "I want to get down on the floor and up again on my own",
      "sleep through four nights in a week", "I'd like to dance at one more do",
    ],
    company: [
      "Won't use the stick. I carry it and get handed the shopping instead",
      "You hear it before you see it, that knee",
      "I'd rather nurse a new knee for six weeks than this for ten years",
      "Scared of the anaesthetic, since nobody's saying it",
    ],
    wishes: [
      .never("an operation before the summer", because: "a family wedding in July", bars: 0),
      .would("hear what goes wrong as well as right, out of 100"),
      .must("be home the same week", because: "somebody has to be there at night"),
    ],
    ways: [
      Way(
        "a new knee",
        good: [
          "An end to it, that's what I'd be buying", "most people walk further a year on",
          "I'd get my nights back",
        ],
        hard: [
          "Six weeks with nobody to do the stairs", "1 in 10 are not glad they did it",
          "If it goes wrong you can't put the old one back",
        ],
        then: [
          .you("send the letter to the knee clinic"), .me("write the list for the surgeon"),
          .kin("ask for leave in the autumn"),
        ]),
      Way(
        "strength class and a brace, three months",
        good: [
          "I can stop it any time", "helps even if it comes to surgery",
          "there's tea afterwards, I've heard",
        ],
        hard: [
          "I'll know in a week I'm the oldest", "Braces slip, I've a drawer of them",
          "no quick wins",
        ],
        then: [
          .by("the physiotherapist", "first class on Thursday"),
          .me("ten chair stands while the kettle boils"), .me("wear the brace for outings only"),
        ]),
      Way(
        "a steroid injection to get through the season",
        good: [
          "Quick, and I could go to the wedding straight", "did the trick two years ago",
          "done here, no hospital",
        ],
        hard: [
          "It wears off when you've got used to it", "It hurt like billy-o",
          "no operation for three months after",
        ],
        then: [
          .you("book the injection for the week after next"), .me("rest it for two days after"),
          .me("note how many weeks it lasts"),
        ]),
    ],
    steps: [
      .me("walk to the park gate on the flat, every other day"),
      .me("take the paracetamol before the walk, not after"),
      .me("try the stick outdoors for a week"),
      .kin("bring the chair with arms down"),
      .by("the pharmacist", "look at the rub and the tablets together"),
    ],
    ifs: [
      "if it is hot, red and swollen, or there is fever: ring the same day",
      "if it locks and will not move: ring us, do not force it",
      "if the tablets upset the stomach: stop them and tell us",
    ],
    parked: ["the other knee", "the bath"])

  static let pain = Story(
    name: "pain that stays", cast: Cast(29...68),
    needs: [
      "back pain, four years now", "the strong tablets", "wants another scan",
      "cannot sit through a shift",
    ],
    matters: [
      "I want somebody to believe it, that's all, before the rest",
      "I used to lift engines. I can't lift the shopping",
      "I plan a shower like other folk plan a holiday",
      "The tablets don't take the pain, they take me",
      "If there's nothing on the scan, then what is it? Am I making it up?",
      "I snap at my {kin} and then I hear myself",
      "I cancel things. People stop asking you after a while",
      "does too much on good days, then pays for three",
      "sits on a towel in the car; stands at parties", "off work since spring; on half pay now",
    ],
    later: [
      "I cut the tablets by one and I was fine. I was so sure I'd not be",
      "I paced it. God, it's boring, but I wasn't in bed on Sunday",
      "It hurts the same. I'm not as frightened of it",
      "I went back to {joy}, half an hour, with a cushion",
      "A flare, two weeks, and I didn't come running. I used the sheet",
    ],
    helps: [
      "I know my good hours, ten till one", "My {kin} gives me ten minutes before asking anything",
      "A hot water bottle and the radio, never fails altogether",
      "keeps a diary in three colours", "used to coach; knows how to build up slowly",
    ],
    goals: [
      "I want to be off the strong ones by summer", "sit through a film with {name}",
      "back at {work} four half-days", "I'd like to plan one thing and not cancel it",
    ],
    company: [
      "I can see it in the jaw before a word's said",
      "I don't know when to help and when to keep out of it",
      "Those tablets, there's nobody home after six o'clock",
      "On a good day the whole garage gets emptied. Then it's three days flat",
    ],
    wishes: [
      .must("be believed first"), .never("another class where I'm told it's in my head"),
      .never("stop the tablets all at once", because: "did that once, was very ill", bars: 0),
      .would("start from what can be done, not from the score"),
    ],
    ways: [
      Way(
        "bring the strong tablets down, a little each month",
        good: [
          "I'd be awake for my own life", "pain often no worse, sometimes less",
          "We'd go at my speed, you said",
        ],
        hard: [
          "What if it's worse and there's nothing behind it?", "the nights in the first week",
          "I've tried on my own and it was hell",
        ],
        then: [
          .you("write the plan of small steps, month by month"),
          .by("the pharmacist", "ring every second week"),
          .me("take the first small step on a quiet Monday"),
        ]),
      Way(
        "pacing with the pain team, six meetings",
        good: ["I'd learn to stop before I drop", "others in the same boat", "nothing to swallow"],
        hard: [
          "I've been to groups. Everyone talks about their worst day", "the drive, sitting",
          "slow as paint",
        ],
        then: [
          .you("send the form to the pain team"), .me("choose one job and do it in three bits"),
          .me("set the timer at twenty minutes"),
        ]),
      Way(
        "a nerve tablet at night",
        good: ["If I slept I could take the rest", "a different kind, low dose"],
        hard: [
          "Groggy till noon, last time", "Weight. I can't have more of that",
          "one more thing to come off one day",
        ],
        then: [.me("take it two hours before bed"), .me("no driving until the mornings are clear")]),
    ],
    steps: [
      .me("walk the same distance on good days and bad"),
      .me("write down what was done, not what hurt"), .me("ask at {work} about a standing desk"),
      .me("tell {name} the two words for a bad day"),
      .you("explain the scan, with the picture, in plain words"),
    ],
    ifs: [
      "if numb between the legs or trouble passing water: 999 or A&E at once",
      "if a flare: half the doing, not none, for three days, then build up",
      "if shaky or sick after a cut: stay at that dose and ring",
    ],
    parked: ["the benefits form", "the mattress"])

  static let falls = Story(
    name: "falls", cast: Cast(72...95),
    needs: [
      "a fall in the kitchen", "two falls since the clocks went back", "lost the nerve to go out",
      "dizzy getting up",
    ],
    matters: [
      "I lay there and looked at the underneath of my own table for two hours",
      "It isn't the falling. It's the being found",
      "If I tell them, they'll put me somewhere",
      "I walk round by the furniture like a child learning",
      "I was nimble. I was known for it",
      "I'll not wear one of those buttons. I'd feel like a parcel",
      "I want to get to {joy} on my own two feet, slow as you like",
      "told nobody of the first fall", "up three times at night, in the dark, to save electric",
      "holds the wall; will not use the frame indoors",
    ],
    later: [
      "I've not been down since. I touch wood each time I say it",
      "I fell Tuesday, but I got up the way the girl showed me",
      "The button's in the drawer. I know. I know",
      "They took the rug, forty years I'd had that rug, and I've got used to it",
      "I stood on one leg at the sink. Count of six",
    ],
    helps: [
      "My {kin} rings at nine and at six", "I've good shoes and I've good neighbours",
      "I can get up off the floor, I was shown how, on my knees first",
      "The light that comes on by itself, that's clever", "never misses a meal; sharp as a tack",
    ],
    goals: [
      "I want to stay in my own house", "go out of the front door three times a week",
      "I'd like to stop being afraid of my own kitchen", "no fall between now and Easter",
    ],
    company: [
      "I found out from the neighbour. From the neighbour!",
      "It's the nights I think about, at home, in my own bed",
      "Slippers. I've bought three pairs of proper ones",
      "I don't want to be the one who says the word home",
    ],
    wishes: [
      .never("a move to a home", because: "promised {late} never to"),
      .never("wear a button round the neck", because: "feels like a parcel", bars: 1),
      .must("be asked before rugs or chairs are moved"),
    ],
    ways: [
      Way(
        "balance class, sitting then standing, twelve weeks",
        good: [
          "I'd like to trust my feet again", "it is in the hall next door",
          "There's a cup of tea and no nonsense",
        ],
        hard: [
          "Getting there's the very thing I can't do", "starts in the cold months",
          "All those old people",
        ],
        then: [
          .you("ask for a place and a lift"),
          .me("hold the sink and stand on one leg, twice a day"),
          .kin("come along to the first one"),
        ]),
      Way(
        "an alarm that is worn",
        good: ["{name} would sleep", "help within the hour, not the next day"],
        hard: [
          "It says old, that's what it says", "the monthly cost", "I'd set it off washing up",
        ],
        then: [
          .kin("order the kind that looks like a watch"), .me("wear it in the house for a week"),
        ]),
      Way(
        "look at tablets that bring the pressure down",
        good: ["If it's only a tablet, well, that's easy", "fewer tablets, for once"],
        hard: ["I've been on that one since the old doctor", "ankles may swell"],
        then: [
          .you("leave out the night tablet and measure lying and standing"),
          .by("the practice nurse", "measure again in two weeks"),
        ]),
      Way(
        "somebody to look at the house with fresh eyes",
        good: ["A rail by the back step I'd not say no to", "free, and they bring the rails"],
        hard: ["Strangers telling me where to put things", "my rug"],
        then: [
          .by("the occupational therapist", "visit at home, with {name} there"),
          .me("leave the landing light on at night"),
        ]),
    ],
    steps: [
      .me("sit on the bed edge and count to twenty before standing"),
      .me("wear the proper shoes indoors"), .kin("put a lamp within reach of the bed"),
      .by("the optician", "eye test this month"),
    ],
    ifs: [
      "if down and able: roll, knees, chair, rest; then ring {name}",
      "if the head was hit and there is a blood thinner: 999",
      "if dizzy three days running: ring us before it is a fall",
    ],
    parked: ["hearing, and the doorbell", "the back step"])

  static let tremor = Story(
    name: "Parkinson's", cast: Cast(58...82, nil, [.couple, .family]),
    needs: [
      "tablets wear off by eleven", "hands shake at the table", "freezing in doorways",
      "sleep, and shouting in it",
    ],
    matters: [
      "I'm in there, I'm just slow to come to the door",
      "Soup. I've given up soup in front of people",
      "People finish my sentences, and they finish them wrong",
      "My writing's gone so small my {kin} says it's like ants",
      "Off is like somebody pulled the plug. And then on, and I'm daft with it",
      "I don't want to be the face everyone feels sorry for",
      "I can't roll over in bed. Whoever thought you'd need to learn that",
      "on for three hours, off for one, by the clock", "stopped eating out; stopped signing things",
      "good humour, more tired than it looks",
    ],
    later: [
      "Every three and a half hours and my whole day joined up",
      "I froze at the bank and I sang my way through the door, like you said",
      "It's given me dreams you could sell tickets for",
      "I ate soup. At a restaurant. I wore most of it and I didn't care",
      "I'm stiffer, there's no use saying I'm not",
    ],
    helps: [
      "Music. I walk like a soldier to music",
      "My {kin} waits. Waiting's the best thing anyone does for me",
      "I box. Not people, a bag. On Wednesdays", "an alarm watch that never forgets",
      "has told friends what it is, so no more guessing",
    ],
    goals: [
      "eat out with friends once a month", "I want my mornings to last till lunch",
      "I'd like to read aloud to the little ones again", "turn over in bed and wake nobody",
    ],
    company: [
      "I do up the buttons and we both look at the wall",
      "The shouting at night. The whole house sits up. We laugh, but",
      "If the ward's late with the tablets, everything's late for two days",
      "I miss the arguing. It used to be fast",
    ],
    wishes: [
      .must("tablets on the minute, in hospital too", because: "late ones cost a day"),
      .would("Wait for me to finish my sentence"),
      .never("more dreams than there are now", bars: 1),
      .would("appointments in an on hour, mid-morning"),
    ],
    ways: [
      Way(
        "smaller doses, closer together",
        good: [
          "No cliff at eleven o'clock", "same tablets, only the clock changes",
          "I could plan lunch",
        ],
        hard: [
          "Six alarms a day", "away from meals, so when does one eat?",
          "I'd be a slave to the watch",
        ],
        then: [
          .by("the Parkinson's nurse", "write out the new times"),
          .me("set the watch for six times a day"), .kin("keep an on and off diary for a week"),
        ]),
      Way(
        "a slow tablet at night",
        good: [
          "I might turn over by myself", "the whole house might sleep",
          "mornings less like concrete",
        ],
        hard: ["Dreams. More dreams", "groggy for the first alarm"],
        then: [
          .me("try it for two weeks, and say how the dreams are"), .kin("write down the nights"),
        ]),
      Way(
        "boxing and voice class",
        good: [
          "It's the one hour I'm not ill", "loud voice, that's half of being seen",
          "others to laugh with",
        ],
        hard: ["It's in an off hour", "the drive falls on {name}"],
        then: [.you("ask for the later class"), .me("read the paper aloud, ten minutes a day")]),
    ],
    steps: [
      .me("step over a line on the floor when the feet freeze"),
      .me("carry a card with the tablet times"), .kin("put satin on the middle of the bed"),
      .by("the speech therapist", "voice and swallowing, first visit"),
    ],
    ifs: [
      "if food goes down the wrong way more than once: ring the same week",
      "if seeing things that are not there frightens: ring, do not stop the tablets",
      "if in hospital: show the card and ask for tablets at these times",
    ],
    parked: ["driving", "the lasting power of attorney"])
}
