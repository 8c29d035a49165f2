/// Fits, strokes, nerves that tire.
extension Stories {
  static let driving = Story(
    name: "epilepsy and driving", cast: Cast(19...55, works: true),
    needs: [
      "the fit, and the licence", "tablets make me slow", "wants to come off the tablets",
      "work asks for a letter",
    ],
    matters: [
      "The fit was two minutes. The licence is a year",
      "I live where there's one bus and it's a rumour",
      "I don't remember it. Everyone else does, that's what's horrible",
      "They look at me like I might go off",
      "I'm on the early shift at {work}. There's no getting there without a car",
      "I forget words. I was quick, I was the quick one",
      "I won't have a bath with the door locked any more. You'd not think that would matter",
      "counts the weeks since the last one, in chalk", "misses tablets on late nights",
      "has told two people at {work}, not the boss",
    ],
    later: [
      "Twenty-six weeks. I've got them on the wall in chalk",
      "I told my boss. He'd an uncle with it. All that dread for nothing",
      "I had a funny one, ten seconds, and I told you. I could have kept quiet",
      "I got a lift with a woman from packing and now we're friends",
      "New tablets, and the words are coming back",
    ],
    helps: [
      "My {kin} knows what to do and doesn't panic",
      "I've an alarm for the tablets, and a spare strip in my coat",
      "I've a bike. Flat road, mostly",
      "sleeps eight hours now, without fail",
      "{name} films it if it happens, so the clinic can see",
    ],
    goals: [
      "I want my licence back in the spring", "a year without one",
      "I'd like my head clear before noon", "keep the job meanwhile",
    ],
    company: [
      "I hear a bump upstairs and I'm on the stairs before I know it",
      "You don't get told how long two minutes is",
      "I've been the taxi ever since. I don't mind, but I'd like thanks",
      "It's the tablets that took the sparkle, not the fits",
    ],
    wishes: [
      .must("nothing written to {work} without seeing it first"),
      .never(
        "come off tablets while the licence is at stake",
        because: "one fit and the year starts again", bars: 2),
      .would("Tell me the rules straight, I can take rules"),
    ],
    ways: [
      Way(
        "move to the newer tablet, slowly over eight weeks",
        good: [
          "I might get my words back", "no blood tests",
          "safer, should children ever be on the cards",
        ],
        hard: [
          "Any change could set one off, and there goes the year",
          "moody in the first weeks, some say",
        ],
        then: [
          .you("write to the fit clinic for the plan"), .me("keep the diary of words and sleep"),
          .kin("say honestly if the mood turns"),
        ]),
      Way(
        "stay on these, all at night instead of twice",
        good: [
          "Same tablet, so the licence clock keeps running",
          "mornings for driving a desk, at least", "one time to remember",
        ],
        hard: ["If I miss it I've missed the lot", "may be just as slow"],
        then: [
          .by("the pharmacist", "change it to the slow-release kind"),
          .me("alarm at ten each night"),
        ]),
      Way(
        "come off the tablets with the clinic watching",
        good: ["I'd know who I am without them"],
        hard: [
          "no driving during it and six months after",
          "One in the supermarket, in front of everyone",
        ],
        then: [.you("ask the clinic for their view in writing")]),
    ],
    steps: [
      .me("tell the licensing people, this week"), .me("ask for a lift share at {work}"),
      .me("showers, not baths, with the door on the latch"),
      .you("write a letter to {work} and show it first"),
      .me("ask about the travel help scheme for work"),
    ],
    ifs: [
      "if a fit lasts five minutes or a second follows: 999",
      "if a tablet is missed: take it when remembered the same day, do not double the next",
      "if pregnant or planning: ring before anything is changed",
    ],
    parked: ["swimming alone", "the first aid card"])

  static let stroke = Story(
    name: "after a stroke", cast: Cast(48...86, nil, [.couple, .family]),
    needs: [
      "three months on from the stroke", "the words won't come", "tired beyond anything",
      "when can I drive",
    ],
    matters: [
      "The words are there. They're behind a glass door",
      "I'm not stupid. Say that to people for me",
      "My arm's like somebody else's luggage I carry about",
      "I cried at an advert for gravy. What's that about?",
      "I used to read to fall asleep. Now a page is a hill",
      "Everyone says how well I've done. I want to be how I was",
      "I lie there and wait for the next one",
      "short sentences; give time; tires after lunch",
      "can make tea one-handed, and is proud of it", "does not answer the telephone any more",
    ],
    later: [
      "I read a page. I read it twice, to be sure it was me",
      "I held a cup with it. Empty, but a cup",
      "I rang the bank. Me. On the phone",
      "I've stopped waiting for the old me, some days",
      "Worse when I'm tired, everything's worse when I'm tired",
    ],
    helps: [
      "My {kin} waits, and doesn't guess", "Singing. The words come when there's a tune on them",
      "I've a notebook with pictures, I point",
      "left hand is learning to write", "a group on Wednesdays where everybody is slow",
    ],
    goals: [
      "order my own dinner, out loud", "I want to button my own shirt",
      "I'd like to read a bedtime story, a short one", "walk to the corner on my own",
    ],
    company: [
      "I finish the sentences. I'm trying to stop",
      "There was a week when the only word was Tuesday",
      "At night I check the breathing, like with a baby", "We laugh more. I didn't expect that",
    ],
    wishes: [
      .must("Give me time. Don't look at the clock"),
      .would("one question at a time, and yes or no when tired"),
      .never(
        "being helped with a thing before asking for it", because: "that is how the hand learns"),
    ],
    ways: [
      Way(
        "more speech practice, on a tablet computer at home",
        good: ["On my own, so nobody sees me get it wrong", "as often as wanted", "no travelling"],
        hard: [
          "It says well done in a voice I can't stand", "needs {name} to start it up",
          "tires the eyes",
        ],
        then: [
          .by("the speech therapist", "set it up with my own words in it"),
          .me("ten minutes after breakfast, not more"),
        ]),
      Way(
        "arm practice: the good hand in a mitten two hours a day",
        good: ["If it works I'd have my hand", "a job to do, not just waiting"],
        hard: ["Two hours of dropping things", "only some hands can"],
        then: [
          .by("the physiotherapist", "see if the hand is ready for it"),
          .me("start with fifteen minutes at lunch"),
        ]),
      Way(
        "a tablet for the low mood",
        good: ["The crying in shops could stop", "may help the practice along"],
        hard: ["That's nine tablets", "I've a right to be sad"],
        then: [
          .me("take it for eight weeks, then look"), .you("check it against the blood thinner"),
        ]),
    ],
    steps: [
      .me("rest from one to two, phone off"), .me("ask for one thing in a shop each week"),
      .kin("count to ten before helping"),
      .by("the optician", "check the side vision before any driving"),
    ],
    ifs: [
      "if face drops, arm weakens, speech goes: 999, note the time",
      "if low for two weeks, or no point in anything: ring us",
      "if choking on drinks: thicken, sit up, ring the speech therapist",
    ],
    parked: ["driving", "going away by plane", "the blue badge"])

  static let fatigue = Story(
    name: "MS, and being tired", cast: Cast(26...58),
    needs: [
      "tired, not sleepy, tired", "new numb patch on the leg",
      "whether to start the stronger treatment", "work and MS",
    ],
    matters: [
      "It's not tired like you're tired. It's like somebody took the battery home with them",
      "I look fine. That's half the trouble, I look fine",
      "By two o'clock I can't lift the kettle, and everyone thinks I'm on my phone",
      "I've stopped saying yes, in case I can't",
      "My {kid} tells people I'm charging. Charging, like a phone",
      "I don't want to be brave. I want to be out with everyone",
      "Heat finishes me. A hot bath and I'm spaghetti",
      "plans each day round one thing", "walks well until the ten-minute mark",
      "afraid of the drip, of needles and of what it means",
    ],
    later: [
      "I do one thing, then lie down before I have to, not after. It's changed everything",
      "I said it at {work} and they gave me the desk by the window that opens",
      "The drip was dull. That's the best I can say and it's a lot",
      "A bad month. The leg again. It's going, slowly",
      "I went out. I was home by nine and it was lovely",
    ],
    helps: [
      "My {kin} cooks double and freezes half",
      "I've a stool in the kitchen and one in the shower, no shame",
      "Cold water on my wrists. Daft, works",
      "knows exactly what a spoonful of energy buys",
      "a friend with the same, who texts at three in the morning",
    ],
    goals: [
      "I want to keep three days at {work}", "have something left at seven in the evening",
      "I'd like to go to a wedding and stay for the dancing", "no new patch this year",
    ],
    company: [
      "I see it come down like a shutter",
      "We fight about the washing-up, when it's not about the washing-up",
      "I'd do more, but I'm told I hover", "The good days get spent in one go",
    ],
    wishes: [
      .would("appointments before noon"), .never("the word journey", because: "it is not one"),
      .must("side effects out of a hundred, in writing, before the stronger treatment"),
    ],
    ways: [
      Way(
        "the stronger treatment, a drip twice a year",
        good: [
          "Fewer new patches, that's the thing", "two days a year and then forget it",
          "I'd feel I'd done what I could",
        ],
        hard: [
          "Infections, and there's nursery germs in this house",
          "The needle. I know. But the needle", "a hospital day each time",
        ],
        then: [
          .you("write to the MS team with the questions"),
          .by("the MS nurse", "show the day ward first"), .me("have the two vaccines beforehand"),
        ]),
      Way(
        "fatigue course, six short meetings on line",
        good: ["I could lie down for it", "tricks from people who have it"],
        hard: ["More screen", "If they say pacing once more I'll scream"],
        then: [.me("sign up for the evening one"), .me("keep a log of energy for one week")]),
      Way(
        "shorter days, with a letter to work",
        good: ["I'd be good for five hours instead of bad for eight", "the law is on that side"],
        hard: ["Less money, and rent's rent", "everyone will know"],
        then: [
          .you("write the letter about changes at work"),
          .me("talk to the manager on a Monday morning"),
        ]),
    ],
    steps: [
      .me("lie down at one for twenty minutes, before it comes"),
      .me("ask for the fan and the window seat"), .kin("take over the school run on Thursdays"),
      .by("the physiotherapist", "look at the foot that drags"),
      .me("drink a litre before three, less after"),
    ],
    ifs: [
      "if a new patch, or sight goes in one eye, for more than a day: ring the MS nurse line",
      "if fever or burning passing water: ring, infections make it all worse",
      "if a fall: tell us, no matter how small",
    ],
    parked: ["having a baby, or not", "the bladder"])

  static let migraine = Story(
    name: "migraine", cast: Cast(18...52),
    needs: [
      "migraine, six a month", "tablets not working any more", "missing work",
      "sick and seeing zigzags",
    ],
    matters: [
      "I lie on the bathroom floor because the tiles are cold",
      "People say they've a migraine and then they eat a sandwich",
      "I cancel my own birthday, more or less, every year",
      "I'm scared of light. Who's scared of light?",
      "I've used up my sick days and it's only May",
      "I keep sunglasses in every coat like a film star",
      "I can feel it coming and there's nothing I can do but get home",
      "six a month, each a day and a half", "takes painkillers on eighteen days of thirty",
      "mother had the same, until fifty",
    ],
    later: [
      "Three this month. Three! I don't know what to do with myself",
      "Stopping the painkillers was the worst ten days, and then it lifted",
      "The nasal one works, it tastes like a battery, but it works",
      "I found out it's the Saturday lie-in. I'm quite cross about that",
      "No change, and I gave it the full eight weeks",
    ],
    helps: [
      "My {kin} shuts the curtains and takes everyone out", "A bag of peas on my neck",
      "I keep a diary now, so it isn't just in my head", "boss lets the early shift be swapped",
      "I know my zigzags, I've got twenty minutes from the first",
    ],
    goals: [
      "no more than two a month", "I want to make plans and keep them",
      "painkillers on fewer than ten days a month",
      "I'd like to get through a whole week at {work}",
    ],
    company: [
      "The house goes on tiptoe", "I can tell from the eyes before it's said",
      "It's the day after as well. Nobody counts the day after",
    ],
    wishes: [
      .never("a tablet that puts weight on", because: "that was the last one", bars: 0),
      .would("try one thing for long enough to know"),
      .must("something that works when being sick"),
    ],
    ways: [
      Way(
        "a small tablet each night to keep them off",
        good: [
          "I'd sleep, which I don't", "cheap, and well known",
          "stops being needed after a year, with luck",
        ],
        hard: [
          "Dry mouth and weight, I've read the leaflet", "two months before we know",
          "groggy for the early shift",
        ],
        then: [
          .me("start with half, Friday night"), .me("mark headache days in the diary"),
          .you("ring at four weeks"),
        ]),
      Way(
        "stop all painkillers for three weeks",
        good: [
          "If it's them doing it, I'd kick myself", "nothing new to swallow",
          "works for half of people",
        ],
        hard: ["Ten days of hell with my name on it", "needs a fortnight with little on"],
        then: [
          .me("choose the fortnight, tell {work}"), .kin("keep the box out of sight"),
          .you("give the anti-sickness tablets for those days"),
        ]),
      Way(
        "the nasal spray for the first twenty minutes",
        good: ["I could use it at my desk", "works even when being sick"],
        hard: ["Only ten a month, and then what", "tastes foul"],
        then: [
          .me("keep one in the bag and one in the drawer"),
          .me("use it at the first zigzag, not after"),
        ]),
    ],
    steps: [
      .me("get up at the same time at weekends"), .me("eat something before ten"),
      .me("note what was different the day before"),
      .by("the optician", "eyes and glasses checked"),
    ],
    ifs: [
      "if a headache comes like a blow, worst ever, within a minute: 999",
      "if zigzags last over an hour, or an arm goes weak: 999 or A&E",
      "if pregnant or thinking of it: ring before the next tablet",
    ],
    parked: ["the contraceptive pill and migraine", "screen glare at {work}"])
}
