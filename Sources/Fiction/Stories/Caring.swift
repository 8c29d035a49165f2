/// Looking after others, and being looked after.
extension Stories {
  static let carer = Story(
    name: "caring for a partner with dementia",
    cast: Cast(62...87, nil, [.couple], looksAfterPartner: true),
    needs: [
      "tired out from caring", "nights are broken", "no time to be ill myself",
      "wants to know what help there is",
    ],
    matters: [
      "My {partner} asks where I am, and I'm stood there",
      "I've not read a page of a book since last summer",
      "I shouted. I've never shouted in my life",
      "We were going to do the canal, the two of us, with the flask",
      "I sleep with one ear. I've done it since the front door was open at three",
      "I want to be married again, not a warden",
      "On the stairs this morning I got called Mum",
      "I'm the one who forgets, now. I forget what I wanted",
      "up four times a night", "own operation put off twice", "cries in the bath, tap running",
    ],
    later: [
      "Two hours, Thursday, and I sat in the car and ate a pasty in silence. Bliss",
      "They danced, at the club. I stood there with the coats and wept",
      "I used the joke instead of putting it right, and it worked",
      "I've had my own blood pressure done. There. You can stop asking",
      "It's got worse, and I've got better at it. That's the truth of it",
    ],
    helps: [
      "Music. There's always music left",
      "The lad next door sits in for the football, the pair of them shout at it",
      "My sister has us every other Sunday",
      "The memory café, the women there say it how it is", "laughs easily; never lost that",
    ],
    goals: [
      "one whole night's sleep a week", "I want an afternoon that's mine",
      "I'd like to stay in our own house, both of us, as long as we can",
      "have own knee seen to before winter",
    ],
    company: [
      "There's two of them need looking after, only one's got the diagnosis",
      "We'd come more if we were asked. It's the asking", "Nobody in this family ever says help",
      "The look of relief, when I walked in. It broke my heart",
    ],
    wishes: [
      .never("separate homes", because: "fifty years, and a promise", bars: 2),
      .would("ring before eight or after the day centre bus"),
      .must("speak to my {partner} too, not over"),
    ],
    ways: [
      Way(
        "a sitter two afternoons a week",
        good: [
          "I could get my hair cut and sit still", "somebody new to sing with",
          "at home, so no upset",
        ],
        hard: [
          "A stranger in my kitchen", "it may be a different face each week",
          "I'd only spend it worrying",
        ],
        then: [
          .you("send the form for the carer's assessment"),
          .me("write one page on what is liked and what upsets"),
          .by("the link worker", "find out which sitters sing"),
        ]),
      Way(
        "day centre, one day to start",
        good: [
          "A whole day! I'd not know what to do", "lunch there, and dominoes",
          "a bus that picks up",
        ],
        hard: ["What if there's crying at the door?", "getting two people ready by nine"],
        then: [.me("go and have tea there together first"), .kin("help on the first morning")]),
      Way(
        "a week's respite in a care home",
        good: ["seven nights", "I could have the knee done"],
        hard: ["I'd feel I'd posted a parcel", "may come back more muddled"],
        then: [
          .by("the link worker", "list of homes with rooms in the autumn"),
          .me("visit one, no promise"),
        ]),
    ],
    steps: [
      .me("put the chair in front of the door and the bell on it"),
      .me("say yes to the next offer, whoever makes it"), .me("own blood pressure, this month"),
      .kin("take over Sunday, ten till four"), .you("put 'carer' on both records"),
    ],
    ifs: [
      "if hitting out or hands shaking with anger: step outside, ring {name}; then ring us",
      "if a sudden change in a day or two, more muddled or sleepy: ring, it may be an infection",
      "if falling ill yourself: the emergency carer number on the sheet, 24 hours",
    ],
    parked: ["the lasting power of attorney", "the driving that has to stop", "own knee"])

  static let memory = Story(
    name: "living with dementia, with an attorney",
    cast: Cast(78...94, nil, [.widowed, .family], company: .representative),
    needs: [
      "moving, or more help at home", "weight is coming off", "calls out in the evening",
      "whether the heart tablets still help",
    ],
    matters: [
      "I want to go home. Is this home?", "There's a man on the wall and he's very polite",
      "I like my tea hot and my bread cold", "Are my children back from school?",
      "I was in charge of eleven people at {was}, eleven", "You've kind hands",
      "I'd like to be outside. Just outside",
      "settles with a doll's washing line and pegs",
      "calm in the mornings, afraid when it gets dark", "eats with fingers, and eats well that way",
      "always said: keep me clean, keep me with people, no tubes",
    ],
    later: [
      "There you are. I've been waiting for you", "I had cake. There was a cake",
      "The garden's nice. Is it mine?", "It gets dark so quick here", "Sing that one again",
    ],
    helps: [
      "I like that one, she sings", "walks with the gardener every day at ten",
      "knows every hymn, all verses", "sweet things, soft things, finger food",
      "responds to a hand held, palm up",
    ],
    goals: [
      "outside every day, whatever the weather", "evenings without fear", "I'd like my own chair",
      "no hospital unless it is for comfort",
    ],
    company: [
      "There was never a harder worker. I want that known",
      "No tubes. It was said to me at the kitchen table, in so many words",
      "I'm not ready, but that's me, not the one who's ill",
      "The evenings are terror. We'd do anything about the evenings",
      "Happy with pegs. Who'd have thought, pegs",
    ],
    wishes: [
      .never(
        "hospital for anything that can be done here", because: "last time came home terrified",
        bars: 2), .must("Talk to me, I'm in the room"),
      .would("be called by first name, not love or dear"),
    ],
    ways: [
      Way(
        "stop the tablets that no longer help",
        good: [
          "less spitting out and less shouting at nine o'clock",
          "I don't like those, they're bitter", "clearer in the morning, perhaps",
        ],
        hard: [
          "we would be watching for the heart to mind", "feels like giving up, to the family",
        ],
        then: [
          .by("the pharmacist", "stop two, one a fortnight"),
          .by("the care staff", "weigh each week"),
        ]),
      Way(
        "light, music and company from four o'clock",
        good: ["I like it when it's bright", "no tablet, and it can start today"],
        hard: ["staff change over at four", "works until it does not"],
        then: [.kin("record the hymns"), .by("the care staff", "lamps on at half past three")]),
      Way(
        "hospital tests for the weight",
        good: ["we would know"],
        hard: [
          "I don't want to go in that",
          "two hours on a trolley, and nothing we would do with the answer",
        ],
        then: [.you("write down why not, and in what case yes")]),
    ],
    steps: [
      .kin("bring the photographs with names on the back"),
      .by("the care staff", "finger food at every meal"),
      .you("talk with the heart clinic about the tablets"), .kin("write one page: who this is"),
    ],
    ifs: [
      "if in pain that cannot be said: face, hands, breath; ring us the same day",
      "if not drinking for a day: ring, we come out",
      "if a fall with pain on moving: ring first; hospital only to mend what hurts",
    ],
    parked: ["the house", "what to tell the grandchildren"])

  static let newborn = Story(
    name: "a young parent's sleep", cast: Cast(20...38, nil, [.youngFamily]),
    needs: [
      "no sleep since the birth", "feeding and crying", "tearful most days",
      "the baby check, and then the other thing",
    ],
    matters: [
      "I love the {kid} and I'd pay money to be on a bus on my own",
      "Everyone asks about the feeding. No one asks if I've had a wee",
      "I put the keys in the fridge. I put the milk in my bag",
      "My mum's in another country and my phone's got six percent",
      "I count the hours till my {partner}'s key in the door",
      "I thought I'd be good at this",
      "It's half past three and it's just me and the fox",
      "feeds every two hours, day and night", "checks the breathing ten times a night",
      "has not had a meal sitting down this week",
    ],
    later: [
      "Four hours in a row. I woke up and thought something was wrong",
      "I went to the thing at the library and a woman said me too and I nearly kissed her",
      "I've told my {kin}. All of it. I slept after",
      "We've a system. It's a terrible system, but it's a system",
      "Some days I'm all right. I'd like some weeks",
    ],
    helps: [
      "The pram. We both stop crying in the pram", "My {kin} does the six o'clock, and doesn't ask",
      "There's a girl from the class who texts at night",
      "sings; knows every lullaby in two languages",
      "a shower, if I get one, is like a week in Spain",
    ],
    goals: [
      "one stretch of four hours a night", "I want to like a morning again",
      "I'd like to leave the house without crying in the hall", "eat one hot meal a day",
    ],
    company: [
      "I do the nights I can. I'm on earlies, that's the trouble",
      "That is not laziness, that is somebody on their knees",
      "I come in and hand over my coat and get handed a baby",
      "It's lonely for both of us, if I'm allowed to say",
    ],
    wishes: [
      .never("Nobody's to say sleep when the baby sleeps"),
      .must("say honestly what is safe while feeding"),
      .would("messages, as the phone is always on silent"),
    ],
    ways: [
      Way(
        "one night feed handed over, three nights a week",
        good: [
          "I'd have four hours. Four!", "free, and starts tonight",
          "{name} wants to, and keeps saying so",
        ],
        hard: ["I'd lie there listening", "the early shift suffers"],
        then: [
          .kin("take the eleven o'clock feed, Monday, Wednesday, Friday"),
          .me("earplugs in and the door shut"),
        ]),
      Way(
        "talk to the mothers' and fathers' mental health team",
        good: [
          "Someone who won't faint if I say it", "quick, for parents of babies",
          "they come to the house",
        ],
        hard: ["What if they think I can't cope?", "one more appointment with a pram"],
        then: [
          .you("ring them while we sit here"), .me("say it once, out loud, to {name} tonight"),
        ]),
      Way(
        "a tablet for mood that is safe with feeding",
        good: ["It'd take the edge off by next month", "can be stopped later"],
        hard: ["I wanted to do it without", "worry about the milk, whatever you tell me"],
        then: [
          .me("start on Saturday with somebody here"), .you("ring after one week and after two"),
        ]),
    ],
    steps: [
      .me("walk out with the pram before ten, any weather"),
      .me("say yes when the neighbour offers to hold the baby"),
      .by("the health visitor", "home visit this week"), .kin("cook double on Sundays"),
      .me("go to the library morning once"),
    ],
    ifs: [
      "if thoughts of harm to yourself or the baby: ring us at once, or 111 option 2 at night; it is illness, not fault",
      "if the baby is floppy, blue or hard to wake: 999",
      "if no sleep even when the baby sleeps, three nights: ring",
    ],
    parked: ["contraception", "going back to {work}", "the scar"])

  static let lonely = Story(
    name: "loneliness", cast: Cast(55...90, nil, [.alone, .widowed]),
    needs: [
      "comes often, wants to talk of why", "nothing to get up for", "new here, knows nobody",
      "since the bus stopped",
    ],
    matters: [
      "You're the first person I've spoken to since Sunday, and it's Thursday",
      "I say good night to the newsreader",
      "I buy one thing at a time at the shop so I've to go back",
      "Everyone's busy. I taught them to be busy, I'm proud of it, really",
      "I've a good brain and no one to use it on",
      "The phone rings and it's about my boiler. It's never about my boiler",
      "I used to be the life and soul at {was}",
      "television on from six till eleven", "walks past the hall, hears the singing, walks on",
      "has been eleven times this year, nothing found",
    ],
    later: [
      "They kept me a chair. I hadn't asked, they'd just kept it",
      "I went, and I hated the cake and I liked the people",
      "I've a student comes on Mondays to talk English. I do the talking",
      "I went once and not again. It was all couples",
      "I didn't need to come this month. I came to tell you that",
    ],
    helps: [
      "I can mend anything with a plug", "I write a good letter, nobody writes letters",
      "I've {pet} to say good morning to", "reads three newspapers; remembers them",
      "I've all my own teeth and my own opinions",
    ],
    goals: [
      "talk with somebody face to face four days in seven",
      "I want to be needed on one day of the week",
      "I'd like somebody to notice if I didn't turn up", "eat with others once a week",
    ],
    company: [
      "I'm two hundred miles off. I do what I can from there",
      "I had no idea, it's always fine on the phone", "I'm only next door. I never liked to push",
    ],
    wishes: [
      .never("bingo in a paper hat", because: "not dead yet", bars: 1),
      .would("be useful rather than be entertained"),
      .must("daytime only, as the nights are dark here"),
    ],
    ways: [
      Way(
        "help at the repair café, Saturdays",
        good: [
          "I'd be needed, see, they've a queue of toasters", "on the bus route",
          "no sitting in a circle",
        ],
        hard: ["My eyes aren't what they were for fuses", "first time through the door"],
        then: [
          .by("the link worker", "come along on the first Saturday"),
          .me("take the small screwdrivers"),
        ]),
      Way(
        "lunch club on Wednesdays",
        good: [
          "A proper dinner with gravy", "they fetch you", "neighbours from the same street go",
        ],
        hard: ["The talk's all hips and funerals", "£6 is £6"],
        then: [.me("go twice before deciding"), .by("the link worker", "book the minibus")]),
      Way(
        "a telephone friend, half an hour a week",
        good: ["Same voice each time, I like that", "no going out in the dark"],
        hard: ["A volunteer's being kind to you, that's what sticks", "hearing on the phone"],
        then: [.you("send the form"), .me("be ready on Tuesdays at three")]),
      Way(
        "evening class in {joy}, or something near it",
        good: ["I'd learn something, at {age}", "half price for pensioners"],
        hard: ["Dark coming home", "young folk with laptops"],
        then: [.me("ask at the library for the list"), .me("ask who else goes from this end")]),
    ],
    steps: [
      .me("say good morning to one new person a day"),
      .me("ring {name} on a Wednesday and not wait to be rung"),
      .me("stand inside the hall door for one song"),
      .by("the link worker", "meet for a walk and a talk on Friday"),
    ],
    ifs: [
      "if a week goes by without a word with anyone: ring the link worker, that is reason enough",
      "if it ever feels not worth going on: ring us, or 111 option 2 at night, and say so",
      "if the club falls through: the library's open table, Tuesdays",
    ],
    parked: ["the hearing aid", "moving nearer to family"])
}
