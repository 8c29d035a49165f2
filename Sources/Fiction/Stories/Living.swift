/// What comes with a life: debts, hearing, long illnesses, blood.
extension Stories {
  static let debts = Story(
    name: "debt and housing", cast: Cast(24...63),
    needs: [
      "letters piling up", "damp, and the child's chest", "sleep, and the rent",
      "wants a letter for the council",
    ],
    matters: [
      "I hear the letterbox and my stomach goes",
      "I've a carrier bag of post. I know, I know",
      "I eat after, if there's some over",
      "The wall's black by March, I bleach it and it comes back like an old friend",
      "I earn. That's what gets me. I'm at {work} forty hours and I still owe",
      "I've a key meter and I stand there choosing, light or heat",
      "I'm not after charity, I'm after someone who knows the forms",
      "sleeps three hours, sums in the head",
      "two months behind; bailiff letter, unopened, dated last week",
      "skips own inhaler to make it last",
    ],
    later: [
      "She opened the bag with me, one at a time, and we had biscuits. It took two hours",
      "I owe half what I thought. Half! The other half was fees",
      "They've given us sixty days. I slept the first night of it",
      "The council came and put a machine on the wall that says what I've been saying",
      "I missed the appointment. I couldn't open the door, I just stood in the hall",
    ],
    helps: [
      "I can make a dinner for four out of nothing",
      "My {kin} has the kids on a Friday, asks no questions",
      "I never lie about it, once I'm asked", "knows every free thing in town",
      "the women at the school gate share lifts and coats",
    ],
    goals: [
      "I want to open my own post", "a dry bedroom by winter",
      "I'd like to know the number, the real one", "sleep before two",
    ],
    company: [
      "The pride's the worst of it. It's got us nowhere, pride",
      "I never knew. Two years and I never knew",
      "I said there's people for this. There's people for this!",
    ],
    wishes: [
      .never("a food bank where the neighbours queue", because: "everyone knows everyone"),
      .would("Ring, don't write. God, don't write"),
      .must("the children not asked about it at school"),
    ],
    ways: [
      Way(
        "the debt adviser who comes to the surgery",
        good: [
          "Same building, nobody'd know why I'm here", "they can stop letters for sixty days",
          "free, all of it",
        ],
        hard: ["I'd have to bring the bag", "saying the sum out loud"],
        then: [
          .you("book Thursday with the adviser"), .me("bring the bag as it is, unopened"),
          .by("the link worker", "sit in, if wanted"),
        ]),
      Way(
        "a letter about the damp and the chest",
        good: ["They listen to a doctor", "puts a date on it"],
        hard: ["What if they put us somewhere worse?", "the landlord gets to know"],
        then: [
          .you("write the letter and read it out first"),
          .me("photograph the wall with a ruler in it"),
        ]),
      Way(
        "a look at benefits nobody claimed",
        good: ["If it's owed I'd take it", "one form, with help"],
        hard: ["Fifty pages last time", "an interview with a stranger about my bath"],
        then: [
          .by("the link worker", "fill in the first form together"),
          .me("find the payslips since April"),
        ]),
    ],
    steps: [
      .me("open three letters, with {name}, and stop at three"),
      .me("take the inhaler as it is meant, and say if it runs out"),
      .me("tell the school office about the dinner forms"),
      .by("the link worker", "heating voucher this week"),
      .me("write down what goes out, one week only"),
    ],
    ifs: [
      "if a bailiff comes: do not open, ask for it in writing, ring the adviser",
      "if there is no money for food or heat: ring the link worker the same day",
      "if it ever feels there is no way out: ring us, or 111 option 2 at night, and say exactly that",
    ],
    parked: ["the chest, at length", "the back tooth"])

  static let ears = Story(
    name: "hearing loss", cast: Cast(56...89),
    needs: [
      "can't follow the grandchildren", "{kin} says the telly is too loud", "ears blocked again",
      "aids in the drawer",
    ],
    matters: [
      "I nod. I've agreed to all sorts",
      "It isn't loud I need, it's clear. Everyone shouts, and nobody's clear",
      "I stopped going to {joy} because I laugh in the wrong place",
      "In a restaurant I eat. That's all I do, I eat",
      "They say never mind, and that's the worst two words there are",
      "It's not age, it's forty years of noise at {was}",
      "My {kin} answers for me now. I'm stood there like a hat stand",
      "aids bought two years ago, worn for two weeks", "hears the kettle, not the doorbell",
      "has stopped answering the telephone",
    ],
    later: [
      "I heard rain. On the roof. I'd forgotten it did that",
      "Everyone rustles. Nobody warned me about the rustling",
      "I sat with my back to the wall, like you said, and I followed the lot",
      "I wear them till tea, then I've had enough of everybody",
      "They whistle when I hug the little ones, and I hug them anyway",
    ],
    helps: [
      "My {kin} taps my arm before talking, dead simple", "I read faces. Always could",
      "The loop at the post office, I stand in the right spot",
      "patient; will try a thing for a month", "subtitles, and I've learned to read fast",
    ],
    goals: [
      "I want to hear what the little ones say", "go back to {joy} and follow half of it",
      "I'd like to answer my own phone", "wear them until supper each day",
    ],
    company: [
      "I've said it once, I've said it twice, I've written it down",
      "We used to talk for hours. Now it's what, what, what",
      "It's lonely on this side of it too", "Half the rows in our house were mishearings",
    ],
    wishes: [
      .must("Face me, don't talk to the screen"), .would("write down the one thing that matters"),
      .never("hearing aids that show", because: "vain, and says so"),
    ],
    ways: [
      Way(
        "new aids, both ears, fitted and tuned twice",
        good: [
          "Two's better than one, they say, for where a thing comes from", "free, batteries too",
          "tuning for voices, not for everything",
        ],
        hard: ["Fiddly, with these fingers", "six weeks of rustling before it settles"],
        then: [
          .you("send the form to the hearing clinic"),
          .me("wear the old ones an hour a day until then"), .kin("help with the first battery"),
        ]),
      Way(
        "a clip microphone for the table",
        good: ["I'd put it by the one who mumbles", "works with the telly as well"],
        hard: ["Everybody talking into a thing like the news", "to be paid for"],
        then: [.me("try the one at the library for a week")]),
      Way(
        "a lip-reading class and a flashing doorbell",
        good: ["I half do it already", "people who know how it is"],
        hard: ["Beards", "a term of Thursdays"],
        then: [
          .by("the link worker", "find out when the class starts"),
          .kin("fit the flashing doorbell"),
        ]),
      Way(
        "clear the wax first, then test again",
        good: ["If it's only wax I'll eat my hat", "done within the week"],
        hard: ["It's been wax before, and it wasn't only wax"],
        then: [
          .me("oil in both ears, five nights"), .by("the practice nurse", "look again and clear"),
        ]),
    ],
    steps: [
      .me("sit with the back to a wall and face the window"),
      .me("say 'say it again, slower', not 'never mind'"), .kin("tap the arm before talking"),
      .me("ask for the loop at {joy}"),
    ],
    ifs: [
      "if hearing goes suddenly in one ear, in hours: ring the same day, it can be treated",
      "if dizzy with it, or one side rings: ring",
      "if the aids hurt or whistle: drop-in repair, do not put them in the drawer",
    ],
    parked: ["the ringing at night", "the smoke alarm"])

  static let covid = Story(
    name: "long COVID", cast: Cast(23...64),
    needs: [
      "still not right after COVID", "heart races on standing", "back to work or not", "brain fog",
    ],
    matters: [
      "I was a runner. I plan the stairs",
      "It's two years. People have stopped asking, because they got bored of the answer",
      "I do a thing and I pay for it on Thursday. It's always Thursday",
      "I can't hold a film in my head",
      "I used to be the one that carried the others at {work}",
      "I'm afraid I dreamt being well",
      "They tell me to exercise. They tell me to rest. I'd like them to meet",
      "two good hours a day, spent on washing and one meal",
      "heart 125 on standing, measured at home", "has lost most friends by cancelling",
    ],
    later: [
      "I stayed under my number all week and I didn't crash. First time",
      "I walked to the post box, and then I walked home, and then I was fine",
      "The salt and the stockings. I look like a nurse in a film, but I can stand in a queue",
      "I overdid it at Easter and lost three weeks",
      "I've stopped waiting to be well. I'm better since I stopped waiting",
    ],
    helps: [
      "A watch that buzzes when I've done too much", "My {kin} guards my two hours like a bouncer",
      "People on line who have it and don't say at least", "very good at resting, by now",
      "I batch it: shower Monday, hair Wednesday, humans Friday",
    ],
    goals: [
      "no crash for a month", "I want to read a chapter and know what was in it",
      "back at {work}, four hours a week, from home",
      "I'd like to stand long enough to cook an egg",
    ],
    company: [
      "I see the colour go, and I say sit, and I'm ignored",
      "You can't tell from outside. That's what makes people cruel",
      "We've a code word for the party's over", "We had a life with mountains in it",
    ],
    wishes: [
      .never("graded exercise", because: "that cost three months", bars: 1),
      .must("lie down for long appointments"), .would("believe the bad days on a good day"),
    ],
    ways: [
      Way(
        "pacing by heart rate, with the fatigue clinic",
        good: ["A number to tell me, so I don't have to guess", "no tablets"],
        hard: ["It means doing less before it's more", "a year's list"],
        then: [
          .you("send the letter to the fatigue clinic"), .me("stay under 105 for two weeks"),
          .kin("do the shop and the stairs carrying"),
        ]),
      Way(
        "a gentle exercise plan with the physio",
        good: ["somebody to keep it small"],
        hard: ["I've been down that road and it ended in bed", "travel alone would use the day"],
        then: [.by("the physiotherapist", "first talk by phone, lying down")]),
      Way(
        "salt, water, stockings, and a small tablet for the racing heart",
        good: ["If I could stand I could cook", "quick to tell"],
        hard: ["Stockings in August", "cold hands with the tablet"],
        then: [
          .me("two litres a day and salt with meals, for two weeks"),
          .by("the practice nurse", "lying and standing pulse, ten minutes"),
        ]),
      Way(
        "a slow return to work over three months",
        good: ["I'd be a person with a desk again", "hours from home"],
        hard: ["A good week and they'll think I'm cured", "may set it back"],
        then: [
          .you("write the letter with hours in steps"),
          .me("ask {work} for a named person to ring"),
        ]),
    ],
    steps: [
      .me("stop at half of what feels possible"), .me("one thing a day, written on the fridge"),
      .me("sit to wash, sit to cook"), .kin("answer the door and the phone until four"),
      .by("the practice nurse", "blood tests that were not done yet"),
    ],
    ifs: [
      "if chest pain that spreads, or breathless at rest: 999",
      "if a crash comes: three days of nothing, no guilt, then half",
      "if low, and the future looks shut: ring us, that is a reason",
    ],
    parked: ["the sense of smell", "the insurance form"])

  static let sickle = Story(
    name: "sickle cell", cast: Cast(18...41),
    needs: [
      "pain crises, four this year", "not believed in A&E", "tired, and the new job",
      "the capsules, yes or no",
    ],
    matters: [
      "I sit very still when it hurts, so they think it doesn't",
      "I know my dose. When I say it they write down drug-seeking",
      "I've done exams from a hospital bed. Twice",
      "Cold gets in my bones, and I mean in my bones",
      "I want to take a job without saying what might happen",
      "My {kin} packs the bag before I even ring",
      "I laugh on the ward because otherwise I'd bite someone",
      "four crises since January; eleven days in hospital",
      "waits six hours at home to be sure, then goes",
      "wants children one day; that matters for the capsules",
    ],
    later: [
      "I went straight to the day unit, and they had a drip up in twenty minutes. Twenty!",
      "The letter worked. She read it and said right away, love",
      "One crisis, and I caught it at home",
      "The capsules made my nails dark and my boss asked about varnish",
      "I told them at work. They've given me the warm desk",
    ],
    helps: [
      "I drink three litres and I can name every loo in town", "My church sends a driver, any hour",
      "I've a heat blanket that cost more than my coat", "a nurse at the unit who knows the veins",
      "My cousin has it too, we text at night",
    ],
    goals: [
      "no more than one hospital stay this year",
      "I want pain relief within half an hour, like it says",
      "I'd like to keep this job past the first winter",
      "know about children and the capsules before deciding",
    ],
    company: [
      "I hate how quiet it goes", "I've had to shout in that department. I'm not a shouter",
      "When it's joking that's when I pack the bag",
    ],
    wishes: [
      .must("Believe the number I say"),
      .never("waiting in the corridor for a bed", because: "cold makes it worse"),
      .would("the day unit rather than A&E"),
      .never("a drug that harms having children, until that is settled", bars: 0),
    ],
    ways: [
      Way(
        "capsules each day that make crises fewer",
        good: [
          "Half as many, they say. Half!", "fewer nights in hospital",
          "I'd plan more than a week ahead",
        ],
        hard: [
          "Stop it before a baby, so when?", "a blood test each month", "hair, nails, all that",
        ],
        then: [
          .by("the sickle nurse", "talk about children and the capsules"),
          .me("have the first blood tests"), .me("start the week after payday, no night shifts"),
        ]),
      Way(
        "a blood exchange every six weeks",
        good: ["no capsules", "some people have none at all on it"],
        hard: ["A day each time, and they need me at work", "needles; veins like cotton"],
        then: [
          .you("ask the clinic for a place to look round"),
          .me("ask {work} for one day in six weeks"),
        ]),
      Way(
        "a pain plan letter that goes everywhere",
        good: ["I hand it over and stop talking", "costs nothing, this week"],
        hard: ["Some don't read. They look at me and don't read"],
        then: [
          .you("write the letter, with the doses, signed"),
          .me("keep it in the phone cover and with {name}"),
          .kin("keep a copy in the bag by the door"),
        ]),
    ],
    steps: [
      .me("three litres a day, more when it is hot"), .me("warm coat in the car all year"),
      .me("ring the day unit at hour one, not hour six"),
      .by("the pharmacist", "vaccines and the penicillin up to date"),
    ],
    ifs: [
      "if fever of 38: day unit or A&E at once, do not wait",
      "if chest pain, breathless, or weak on one side: 999",
      "if pain at home beats the plan after two hours: day unit, with the letter",
    ],
    parked: ["flying and oxygen", "telling a new partner"])
}
