/// Low days, worry, nights and drink.
extension Stories {
  static let grief = Story(
    name: "low after a death", cast: Cast(58...88, nil, [.widowed]),
    needs: [
      "not right since the funeral", "sleep has gone", "not eating",
      "everybody says it gets easier",
    ],
    matters: [
      "I still put two cups out",
      "It's the evenings. Nobody tells you about the evenings",
      "Fifty-one years. I don't know which side of the bed is mine",
      "I talk to the photograph and then I feel daft and then I do it again",
      "People cross the road. They don't know what to say, so they cross",
      "I never learned the bills. That was never my side of things",
      "My {late} did the talking, for both of us",
      "I'm not ill. I'm sad. Is there a tablet for sad?",
      "eats toast; stopped cooking", "coat still on the hook, and it stays there for now",
      "wakes at three and waits for the radio to start",
    ],
    later: [
      "I cooked a dinner. For one. I ate it at the table",
      "The stone's up. I thought I'd feel something, and I felt cold",
      "I laughed at something on the bus and then I was ashamed of it",
      "I gave the coat to the charity shop and saw a man in it. I was glad",
      "It's no easier, it's just more familiar",
    ],
    helps: [
      "The girl next door brings soup and doesn't stay too long",
      "There's breakfast to give {pet}, whatever I feel",
      "I go to the grave on a Friday and tell the news",
      "My sister rings every night at ten, from the other end of the country",
      "still gets dressed, every day, properly",
    ],
    goals: [
      "I want one evening in the week that isn't empty", "eat a cooked meal three times a week",
      "I'd like to sleep past five", "go back to {joy}, sit at the back",
    ],
    company: [
      "We all ring, and we all get told it's fine",
      "The freezer's full of what we bring. Nothing comes out of it",
      "I lost one of them. I'm not ready to lose the other to that chair",
      "We don't mention the name. Maybe we should",
    ],
    wishes: [
      .never(
        "tablets to stop feeling it", because: "it is the last thing left of that life", bars: 0),
      .would("Say the name. Everyone's stopped saying the name"),
      .would("afternoons, as mornings are for crying"),
    ],
    ways: [
      Way(
        "a tablet for mood, for six months",
        good: [
          "If it got me past three in the morning", "can be stopped again, slowly",
          "My {child} would be easier",
        ],
        hard: [
          "I'd feel I was sweeping it under", "two weeks of feeling worse first",
          "It's grief, it's not a fault in the wiring",
        ],
        then: [
          .me("start on a day with company"), .you("ring after ten days"),
          .me("take it with breakfast, which means having breakfast"),
        ]),
      Way(
        "somebody to talk to, who is not family",
        good: [
          "I could say the bad things. There were bad things too", "no need to protect anyone",
          "an hour that's just that",
        ],
        hard: [
          "Crying in front of a stranger, at my age", "a wait of two months",
          "I was brought up not to",
        ],
        then: [
          .you("send the form for bereavement talks"),
          .me("write down one thing that was never said"),
        ]),
      Way(
        "the lunch club for people on their own",
        good: [
          "There's a woman there knew us both", "one cooked meal a week", "They do dominoes after",
        ],
        hard: ["Walking in. It's the walking in", "a table of widows, and now that's what one is"],
        then: [
          .by("the link worker", "go along the first time"),
          .me("stay for the meal, leave before the games"),
        ]),
    ],
    steps: [
      .me("cook on Tuesday and eat it at the table"),
      .me("ring one person before ten in the morning"), .me("walk to the grave by the long way"),
      .me("sort one drawer, not the whole wardrobe"),
    ],
    ifs: [
      "if it ever feels not worth going on: ring us, any day, or 111 at night, and say exactly that",
      "if not eating for two days: ring, it is reason enough",
      "on the birthday and at Christmas: plan company beforehand, even for an hour",
    ],
    parked: ["the bills", "the car nobody drives"])

  static let exams = Story(
    name: "worry at university", cast: Cast(18...23, nil, [.shared]),
    needs: [
      "heart racing in lectures", "cannot sleep before deadlines", "thinking of dropping out",
      "panic on the train",
    ],
    matters: [
      "Everyone else got the memo on how to be a person",
      "I'm the first in my family to go. You can't be the first and also fail",
      "I read the same line eleven times and then it's four in the morning",
      "In the seminar my heart's so loud I think they can hear it",
      "I go home on weekends and pretend, then I come back and pretend here",
      "I haven't opened my post since October",
      "I used to be funny. I was the funny one",
      "eats cereal, mostly at night", "has not been in for three weeks; nobody has noticed",
      "sends the family cheerful pictures",
    ],
    later: [
      "I emailed my tutor. I pressed send and hid in the shower. And she was lovely",
      "I sat near the door and I stayed till the end",
      "I had a panic, and I thought oh, it's you again, and it went",
      "I moved my deadline. The sky's still up",
      "Bad fortnight. But I came, so",
    ],
    helps: [
      "My flatmate leaves a plate outside my door",
      "Running. When I actually go, it works every time",
      "My nan. I ring my nan and she tells me about her bins",
      "makes lists, beautiful lists", "I can talk to strangers, it's people I know that get me",
    ],
    goals: [
      "I want to sit an exam without leaving the room", "sleep before two, five nights in seven",
      "I'd like to tell my family the truth by Easter", "go to one seminar a week, door seat",
    ],
    company: [
      "I hear pacing through the wall till all hours", "I don't know what to do except make pasta",
      "We said come to the doctor or I'm ringing home",
      "The post is in a bag for life under the bed. An actual bag",
    ],
    wishes: [
      .never("family told", because: "they would drive up the same night"),
      .would("texts, never calls", because: "the phone itself sets it off"),
      .never("a tablet in exam weeks", because: "afraid of being foggy", bars: 1),
    ],
    ways: [
      Way(
        "talking course about worry, eight weeks, on line",
        good: ["I could do it in my hoodie", "starts within two weeks", "tools, not just talk"],
        hard: [
          "My wifi, and my flatmate's ears", "homework on top of homework",
          "I'd rather a person in a room",
        ],
        then: [
          .me("sign up on Sunday with {name} sitting there"), .me("do part one before Friday"),
        ]),
      Way(
        "a low dose tablet, every day",
        good: ["It'd take the top off it, just so I can start", "can stop in the summer"],
        hard: [
          "Worse before better, and I've got an essay", "I don't want to be a person on tablets",
          "the jitters in week one",
        ],
        then: [.me("start on a quiet weekend"), .you("ring in one week and again in two")]),
      Way(
        "tell the university and ask for more time",
        good: [
          "A person whose job it is to know", "deadlines move, quite easily it turns out",
          "I wouldn't have to keep lying",
        ],
        hard: ["It goes on a form, and forms last", "having to say it out loud"],
        then: [.you("write the letter today"), .me("take it to student support, with a friend")]),
    ],
    steps: [
      .me("open three letters with {name}, then stop"),
      .me("run to the bridge and back twice this week"),
      .me("phone out of the bedroom at midnight"),
      .me("write to the tutor, two lines"), .me("slow breath: in four, out six, at the bus stop"),
    ],
    ifs: [
      "if thoughts of not being here come: ring us, 111 option 2 at night, or wake {name}",
      "if a panic comes: feet on the floor, breathe out longer than in, it passes in ten minutes",
      "if worse in the first week of a tablet: ring, do not just stop",
    ],
    parked: ["money, and the second job", "whether it is the right course"])

  static let nights = Story(
    name: "a veteran's sleep", cast: Cast(30...66, .man),
    needs: [
      "nights", "no more than three hours' sleep", "jumpy, and short with everyone",
      "the dreams are back",
    ],
    matters: [
      "I check the doors. Then I check that I checked",
      "I came back years ago. The nights haven't",
      "I sleep on the settee so I don't hurt anyone lashing out",
      "Fireworks. Nobody thinks. I sit in the car with the engine on",
      "I don't talk about it with people who weren't there, no offence",
      "I was good at that job. I'm not sure I'm good at this one",
      "I walk at night. It's quiet, there's nobody to look out for",
      "sits with the back to the wall, here too", "sleeps from four to seven, in a chair, dressed",
      "drinks to drop off; knows it does not work",
    ],
    later: [
      "Five hours, Thursday. Five. I thought the clock was broken",
      "I changed the end of the dream, like she taught me. Felt daft. Worked",
      "I sat through bonfire night with headphones on and {name} next to me",
      "I missed two sessions. I got as far as the car park",
      "Went to the breakfast club. Didn't have to say a thing. They know",
    ],
    helps: [
      "I wake and there's {pet} by the bed, that brings me back",
      "The lads. There's four of us left that ring",
      "Fishing. Nothing happens, that's what's good about it",
      "up early, fit, never late for anything",
      "When I'm making something with my hands my head shuts up",
    ],
    goals: [
      "I want five hours, in a bed, most nights", "sleep in the same room as my {partner} again",
      "I'd like to sit in a café facing the wrong way",
      "get through the autumn without moving to the shed",
    ],
    company: [
      "I don't touch. I say the name from the door, and wait",
      "Somebody else came home. I've learned to love that one too",
      "It's not temper. People think it's temper", "The doors, three times, and then the windows",
    ],
    wishes: [
      .never(
        "a group where everyone tells their story", because: "other men's stories come home too",
        bars: 1), .must("sit facing the door"),
      .would("somebody who served, or works with those who did"),
      .never("sleeping tablets", because: "needs to wake if something happens", bars: 2),
    ],
    ways: [
      Way(
        "one-to-one therapy for the dreams, with the veterans' service",
        good: [
          "They'd not need it explained, the words and that", "works for more than half",
          "I'd do it for the ones at home",
        ],
        hard: [
          "You've to go through it again to get shot of it", "worse before better",
          "It's an hour's drive there and then the drive home, after",
        ],
        then: [
          .you("send the letter to the veterans' service, with what may be shared"),
          .kin("drive on the first two days"),
        ]),
      Way(
        "the veterans' breakfast, Saturdays",
        good: ["Bacon and nobody asking", "no form, just turn up"],
        hard: ["Some of them never left, if you get me", "a crowded room"],
        then: [
          .me("go once, sit by the door, leave when I like"),
          .by("the link worker", "ring the organiser beforehand"),
        ]),
      Way(
        "a tablet that dampens dreams",
        good: ["If it only took the edge off", "quick to tell"],
        hard: [
          "I've to be able to wake up", "dizzy on standing",
          "I don't want to be chemically tucked in",
        ],
        then: [
          .me("take it at ten, sit before standing"), .by("the pharmacist", "ring after one week"),
        ]),
      Way(
        "sleep by the clock: same hours, bed only for sleep",
        good: ["It's drill. I can do drill", "no tablet, no talk"],
        hard: ["Awful for a fortnight, they say", "the bed is where it happens"],
        then: [.me("up at six whatever the night was"), .me("keep the sleep log by the kettle")]),
    ],
    steps: [
      .me("no drink after eight, four nights a week"),
      .me("write the dream down, then shut the book"),
      .me("headphones by the door for loud nights"),
      .me("tell {name} what helps when it happens"),
    ],
    ifs: [
      "if thoughts of ending it: ring us, or the veterans' line on the sheet, at any hour; {name} knows too",
      "if afraid of hurting someone: leave the room, walk, ring",
      "if drinking to sleep three nights running: come in, no telling-off",
    ],
    parked: ["hearing, from the old job", "the pension letter"])

  static let drink = Story(
    name: "alcohol", cast: Cast(32...71),
    needs: [
      "liver test came back", "drinking more than meant to", "told to come by {name}",
      "sleep, and the wine",
    ],
    matters: [
      "It was one to cook with, and then I was cooking with two bottles",
      "I've never missed a day's work. That's how I knew I was fine",
      "I hide the glass in the airing cupboard. I'm {age}, and I hide a glass",
      "I'm good company after two. After six I don't know, I've to ask",
      "If I stop, what do I do at six o'clock?",
      "I told my {kin} I'd stopped. So now I'm a liar as well",
      "I'd like to remember what I watched",
      "a bottle most evenings, more at weekends; said so freely", "no shakes in the morning",
      "father drank; swore never to",
    ],
    later: [
      "Eleven days dry, then a wedding, then nine more",
      "Six o'clock I go out and walk. By seven it's passed",
      "I counted it honest for once. I didn't enjoy adding it up",
      "I sleep. I'd forgotten what it was",
      "It's back where it was. I nearly didn't come",
    ],
    helps: [
      "{name} knows, and hasn't gone anywhere", "I can do anything if it's a list with boxes",
      "I like fizzy water in a proper glass, turns out half of it was the glass",
      "has stopped before, ten weeks, and was well", "has one friend who does not drink",
    ],
    goals: [
      "four dry days in seven", "I want to be someone my {kin} can believe",
      "I'd like my liver test to stop sending letters",
      "get through six o'clock without opening one",
    ],
    company: [
      "I count the bottles in the recycling. I hate that I do",
      "You get a lovely person until about eight",
      "I'm not here to tell tales. I'm here because I'm frightened",
      "There's been a change this fortnight. I don't dare say it too loud",
    ],
    wishes: [
      .never(
        "a meeting where you say your name", because: "everyone there knows everyone", bars: 1),
      .would("Don't use the word alcoholic with me, not yet"),
      .must("nothing sent to the house by post"),
    ],
    ways: [
      Way(
        "cut down by a glass every three days, with a diary",
        good: [
          "I could start tonight, and nobody need know", "safe, as it goes slowly",
          "I like crossing things off",
        ],
        hard: ["I've cut down before. It grows back", "Saturdays", "needs honest counting"],
        then: [
          .me("measure each glass, no free pouring"),
          .me("fill in the diary before bed, not the day after"),
          .you("ring each Friday for four weeks"),
        ]),
      Way(
        "the alcohol team, one to one",
        good: [
          "They've heard worse, surely", "quick: within two weeks",
          "tablets for cravings, if wanted",
        ],
        hard: ["It's the building. Everyone knows the building", "I'd have to say it all again"],
        then: [.me("ring them from here, now"), .kin("come and wait outside")]),
      Way(
        "stop altogether for three months",
        good: [
          "All or nothing's more my way", "liver gets a real rest", "I'd save for a week away",
        ],
        hard: [
          "Christmas is in the middle of it", "I don't know who I am at a party without one",
          "must not be stopped all at once if shakes come",
        ],
        then: [
          .me("choose the first day and clear the house"), .me("tell two friends why"),
          .by("the practice nurse", "blood test at six weeks"),
        ]),
    ],
    steps: [
      .me("eat before six"), .me("plan something for six o'clock on three evenings"),
      .me("take the vitamin tablet daily"), .kin("no bottle in the house midweek"),
    ],
    ifs: [
      "if shaking, sweating or seeing things when cutting down: do not stop, ring the same day; 999 for a fit",
      "if it goes wrong one night: the diary says so, and the next day counts again",
      "if black stools or vomiting blood: 999",
    ],
    parked: ["the driving job and the letter", "sleep apnoea"])
}
