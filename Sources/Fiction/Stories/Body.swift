/// Change of life, coils, skin and gut.
extension Stories {
  static let change = Story(
    name: "menopause at work", cast: Cast(44...57, .woman, works: true),
    needs: [
      "flushes, and no sleep", "HRT, yes or no", "not myself since last year",
      "words go missing in meetings",
    ],
    matters: [
      "I stood in the walk-in freezer at {work} and I didn't want to come out",
      "I cried at a man about a stapler",
      "I change the sheets at three and go to work at seven",
      "I ran a team of twelve and I can't find the word for door",
      "My mother called it nerves and took to her bed. I can't take to my bed, I've shifts",
      "I'm angry from the moment my feet touch the floor",
      "I want me back. She was all right, that woman",
      "sleeps four hours, in two halves", "has thought of handing in her notice",
      "aunt had breast cancer at seventy; that is the worry",
    ],
    later: [
      "I slept. I woke up and it was light and I thought I'd died",
      "I remembered everybody's name on Monday, all of them",
      "The patches fall off in the shower and I find them on the dog",
      "The bleeding came back and that put the wind up me",
      "I told the girls at {work}. Turns out half of us are in the freezer",
    ],
    helps: [
      "My sister's two years ahead and tells me what's coming",
      "A fan the size of my hand. I love that fan", "I swim on Mondays, it cools me right down",
      "has a manager who asked before being told", "I keep a diary, so I know it's not random",
    ],
    goals: [
      "I want a night's sleep five nights in seven", "get through a shift without hiding",
      "I'd like to stay in the job I'm good at", "feel steady, not marvellous, steady",
    ],
    company: [
      "I keep my head down till about ten",
      "The window's open in January. We've had words about the window", "I miss the laughing",
      "It was this or the sack, and I'm only half joking",
    ],
    wishes: [
      .would("Give me the numbers, not the newspaper"),
      .never("anything with horse in it", because: "saw a film once"),
      .must("{work} told nothing without asking"),
      .never(
        "tablets for depression instead of hormones", because: "not depressed, awake", bars: 2),
    ],
    ways: [
      Way(
        "HRT: patch and a capsule at night",
        good: [
          "If it gave me my nights I'd take the rest", "bones like it",
          "can be stopped when wanted",
        ],
        hard: [
          "Breast cancer, I know it's small, but small's not nothing", "patches and the pool",
          "bleeding to begin with",
        ],
        then: [
          .me("start on a Friday, and change it twice a week"),
          .by("the practice nurse", "blood pressure at three months"),
          .me("write down nights and bleeding"),
        ]),
      Way(
        "talking course for sleep and flushes, six weeks",
        good: ["No hormones, so no worry about that", "works for the temper too, some say"],
        hard: ["I haven't time to breathe, never mind talk", "slow"],
        then: [.me("sign up for the Monday lunchtime one"), .me("same bedtime for two weeks")]),
      Way(
        "a non-hormone tablet at night",
        good: ["aunt's illness does not matter with it", "I'd try anything once"],
        hard: [
          "That's for blood pressure or mood, isn't it? It's not what I've got",
          "dry mouth, fuzzy head",
        ],
        then: [.me("try it for four weeks"), .you("ring at two weeks")]),
    ],
    steps: [
      .me("ask {work} for the desk by the window, and a spare uniform"),
      .me("no wine on weeknights for a month, to see"), .me("swim twice this week"),
      .by("the practice nurse", "blood pressure and a talk about bones"),
      .kin("do the Sunday shop"),
    ],
    ifs: [
      "if bleeding after six months on HRT, or heavy: ring, it needs looking at",
      "if a calf is hot and swollen or the chest hurts to breathe: 999",
      "if a breast lump: same week, do not wait for the review",
    ],
    parked: ["the smear", "the pelvic floor", "weight"])

  static let coil = Story(
    name: "contraception and what it does", cast: Cast(17...34, .woman),
    needs: [
      "bleeding since the implant", "the pill and my mood", "something else than the pill",
      "coil, but afraid of it",
    ],
    matters: [
      "I've bled for seven weeks. I've named it",
      "I'm a different person on it, and I don't like her",
      "I don't want a baby and I don't want to be mad. Is there a third thing?",
      "Everyone online says the coil hurts like anything",
      "I'd like one part of my life I don't have to remember at ten o'clock",
      "I do nights at {work}, so ten o'clock means nothing",
      "It's nobody's business but mine, and it stays like that",
      "spots, mood and no wish for sex, since the change of pill",
      "wants children one day, not yet", "fainted once at a blood test",
    ],
    later: [
      "It's out, and I've stopped crying at adverts",
      "It hurt for four minutes. I counted. Then I had chips",
      "The bleeding stopped the week I gave up hoping",
      "I forgot the patch on holiday, and that was a long two weeks",
      "Better skin, worse cramps. I'll take it for now",
    ],
    helps: [
      "I've an app with a heart on it and I fill it in honest",
      "My best friend held my hand last time, she's offered again",
      "I'm organised about everything else", "knows her cycle to the day",
      "I say what I think, once I'm in the room",
    ],
    goals: [
      "I want to stop bleeding", "feel like me, and not be pregnant",
      "I'd like something I can forget about for years", "have no surprises at {joy}",
    ],
    company: [
      "It gets us all down, I don't mind saying", "I only came to hold the coat",
      "Ask about the headaches",
    ],
    wishes: [
      .never("nothing that I have to put in every day"), .must("nothing sent to the house"),
      .would("be told before each thing is done, and be able to say stop"),
      .never("the injection again", because: "two stone in a year"),
    ],
    ways: [
      Way(
        "hormone coil, with numbing and time",
        good: [
          "Eight years. I'd be a different person by then", "periods may stop altogether",
          "no tablet to remember",
        ],
        hard: [
          "The fitting, it's the fitting", "spotting for months at first",
          "I faint, I go down like a tree",
        ],
        then: [
          .you("book the long slot, with numbing gel"),
          .me("eat beforehand, painkiller an hour before"), .kin("come and drive home"),
        ]),
      Way(
        "change to a different pill",
        good: ["I know how to take a pill", "can be stopped the same day"],
        hard: [
          "Ten o'clock again", "may be the same mood with another name",
          "migraine has to be asked about",
        ],
        then: [
          .me("start on the first day of the next bleed"), .me("mood in three words each evening"),
        ]),
      Way(
        "copper coil, no hormones",
        good: ["Nothing messing with my head", "works at once, lasts ten years"],
        hard: ["Heavier periods, and mine are no picnic", "the fitting, again"],
        then: [
          .you("book the fitting for the week after the period"),
          .me("keep using condoms until then"),
        ]),
      Way(
        "take the implant out and wait a month",
        good: ["I'd know what's me and what's it", "ten minutes, here"],
        hard: ["Condoms. He says yes now", "no cover in between"],
        then: [.you("take it out on Thursday"), .me("condoms, every time")]),
    ],
    steps: [
      .me("write down bleeding days until then"), .me("think of two questions about pain"),
      .by("the practice nurse", "blood pressure and weight, if all right to ask"),
      .me("read the sheet, not the internet"),
    ],
    ifs: [
      "if unprotected: ring the same day, five days is the limit",
      "if very bad pain or fever after a fitting: ring the same day",
      "if mood drops hard: take it as a sign and ring, not as a failing",
    ],
    parked: ["the smear", "headaches before a period"])

  static let skin = Story(
    name: "eczema", cast: Cast(18...46),
    needs: [
      "eczema, all over again", "creams don't hold", "itching at night", "afraid of steroid cream",
    ],
    matters: [
      "I wake up with blood on the sheets and I've a white settee",
      "I wear long sleeves in July",
      "I pay with my card so nobody sees me count out coins",
      "I've had cream on every door handle I've ever owned",
      "My hands crack at {work} and it's gloves, soap, gloves, soap",
      "I'm allergic to being asked if I've tried coconut oil",
      "I don't hug people in summer",
      "itch score nine at night, three by day",
      "uses a thumbnail of steroid for two arms, afraid of thin skin",
      "was well for two years, by the sea",
    ],
    later: [
      "I used enough, like you showed me with the fingertips, and it went in four days",
      "I wore a T-shirt. To a barbecue. Outside",
      "I sleep in the cotton gloves, I look like a mime, I sleep",
      "It flared with the exam and I knew what to do",
      "The cream for the face stings like nettles",
    ],
    helps: [
      "I've learned to pat, not scratch, mostly", "Cold tea towels from the freezer",
      "My {kin} does my back, nobody else can reach it",
      "knows the triggers: wool, stress, that washing powder",
      "swims in the sea when there is a sea",
    ],
    goals: [
      "sleep through without scratching", "I want to wear short sleeves at {name}'s party",
      "hands good enough to stay in the job", "I'd like to stop thinking about my skin by lunch",
    ],
    company: [
      "You hear it. In the dark. The scratching", "I hoover like it's a religion",
      "I see people look and I could thump them",
    ],
    wishes: [
      .never("steroid tablets again", because: "the rebound was worse"),
      .would("See it on a bad day, not only on the day I get the appointment"),
      .must("creams without lanolin"),
      .never("the light box three times a week", because: "cannot leave work", bars: 2),
    ],
    ways: [
      Way(
        "strong cream daily for two weeks, then weekends only",
        good: ["A start and an end, I can do that", "stops it before it starts"],
        hard: ["Thin skin. I know. My nan had it like paper", "greasy shirts"],
        then: [
          .me("one fingertip for two palms of skin, every night for fourteen nights"),
          .me("then Saturday and Sunday only"),
          .by("the pharmacist", "check how much is used in a month"),
        ]),
      Way(
        "the non-steroid ointment for face and folds",
        good: ["No steroid near my eyes", "can go on for months"],
        hard: ["It burns the first week, everybody says", "no strong sun on it"],
        then: [.me("try it on one cheek first"), .me("keep it in the fridge")]),
      Way(
        "light treatment at the hospital",
        good: ["works for most, for months", "I'd be brown for once"],
        hard: ["Three times a week for ten weeks, and a boss", "the parking"],
        then: [.you("write to the skin clinic"), .me("ask {work} about early finishes")]),
      Way(
        "patch tests: is it something at work",
        good: ["If it's the gloves I'll laugh", "done once, known for good"],
        hard: ["no washing my back for a week", "four visits"],
        then: [.you("send the form for patch tests"), .me("bring a glove and the soap in a bag")]),
    ],
    steps: [
      .me("soap substitute at {work} as well as at home"),
      .me("cream within three minutes of the shower"), .me("cotton gloves at night for two weeks"),
      .kin("change the washing powder"),
    ],
    ifs: [
      "if weeping, crusted or hot: ring the same day",
      "if small sore blisters all alike: the same day, it can be a virus",
      "if it comes back at once after stopping: ring before starting again",
    ],
    parked: ["the cat", "hay fever"])

  static let gut = Story(
    name: "irritable bowel", cast: Cast(19...62),
    needs: [
      "stomach, every morning", "bloated by noon", "can't get on a bus without knowing where",
      "tests all normal, now what",
    ],
    matters: [
      "I know the loo in every shop between here and the station",
      "They say it's normal. Does this look normal? I'm seven months gone with a sandwich",
      "I leave for work an hour early in case",
      "I've not been on a coach since the school trip of all school trips",
      "My {kin} says it's in my head. It isn't in my head, I can tell you exactly where it is",
      "I'm good at the job at {work}, it's the getting there",
      "I never eat at other people's",
      "worst on workdays; well on holiday by day four",
      "blood tests and the stool test normal in spring", "cut out bread, milk, onions, and joy",
    ],
    later: [
      "I ate at a friend's. A curry. And sat through the film",
      "It's onions. All those years of doctors and it's onions",
      "The oil capsules repeat on me but I'll take mint over misery",
      "I got the bus. Upstairs, at the front",
      "Same. Well, one bad day less a week. So not the same",
    ],
    helps: [
      "I've spare clothes in the car and I've never needed them, which is why they work",
      "A hot water bottle and the bad telly", "My {kin} never rushes me out of the house",
      "keeps a diary in columns", "laughs about it with one friend who has it too",
    ],
    goals: [
      "I want to get the bus in to work like everyone does", "eat what the others eat once a week",
      "I'd like to go away for a weekend, by coach", "two bad mornings a week, not five",
    ],
    company: [
      "We plan holidays round lavatories",
      "I don't say anything, I just drive slower past the services",
      "It's worse before a visit from the family. Draw your own conclusions",
    ],
    wishes: [
      .never("another camera", because: "had two, both clear", bars: 3),
      .would("Don't say it's stress. Say it's the gut and the brain talking"),
      .must("nothing with onion in it, tablets included"),
    ],
    ways: [
      Way(
        "low-gas eating for six weeks with a dietitian",
        good: ["A person to tell me what, not a magazine", "works for more than half"],
        hard: ["I've given up everything already", "onions are in everything ever cooked"],
        then: [
          .you("send the form to the dietitian"),
          .me("write down three ordinary days of food first"),
        ]),
      Way(
        "mint oil capsules before meals",
        good: ["From the chemist, no fuss", "quick to tell"],
        hard: ["It comes back up and says hello", "one more thing in the bag"],
        then: [.me("one before each meal for four weeks"), .me("note the mornings")]),
      Way(
        "gut-directed talking course, by telephone",
        good: ["I can do it in the car with the seat back", "no tablets, no menu"],
        hard: ["They'll say it's my childhood", "an hour a week"],
        then: [.me("book the Monday slot"), .me("slow breathing before getting on the bus, twice")]),
      Way(
        "another look with the camera",
        good: ["I'd believe it a third time, maybe"],
        hard: ["The drink. Never again, the drink", "nothing has changed since the last one"],
        then: [.you("ask the gut clinic if a look is worth it, in writing")]),
    ],
    steps: [
      .me("sit down to breakfast, twenty minutes, no phone"),
      .me("take the bus two stops on a day off"), .me("add oats, slowly, one spoon more a week"),
      .by("the pharmacist", "what to have in the bag for a bad day"),
    ],
    ifs: [
      "if blood, weight going without trying, or waking at night to go: ring the same week",
      "if it changes for three weeks and stays changed: come and say so",
      "if a day goes wrong: the next step is the same small one, not a smaller one",
    ],
    parked: ["iron", "heartburn", "coeliac test for the family"])
}
