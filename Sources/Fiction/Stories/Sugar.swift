/// Sugar and weight.
extension Stories {
  static let sugar = Story(
    name: "type 2 diabetes", cast: Cast(38...80),
    needs: [
      "sugar is up, and what now", "the tablets upset the stomach", "feet tingle at night",
      "told to lose weight, again",
    ],
    matters: [
      "Food's how we say I love you in our house",
      "I see the number and I feel told off",
      "My mother lost her foot. I look at mine every night",
      "I can't be the one at the party with the lettuce",
      "I eat standing up at {work}, whatever's left",
      "It's the toilet at night, four times, then I'm no use to anyone",
      "I was fine till somebody measured me",
      "cooks for six, eats last", "{fast}fasts in the holy month and wants to go on doing so",
      "afraid of the needle, more than of the sugar",
    ],
    later: [
      "I walk after dinner now, ten minutes, and the number came down. I did that",
      "The number's worse, but I'm better, explain me that",
      "I swapped the bread and nobody at the table noticed",
      "I stopped the tablets for a week, I won't lie to you",
      "First time a nurse ever said well done to me",
    ],
    helps: [
      "My {kin} walks with me, we argue the whole way round",
      "I know how to cook, so I can cook different",
      "I don't mind pricking my finger, I like to see it",
      "reads labels; taught the whole family to",
      "The woman at the corner shop keeps the brown bread back for me",
    ],
    goals: [
      "I want to keep my feet and dance at the wedding", "sleep through with one trip at most",
      "bring the sugar down without a needle",
      "I'd like to eat with everyone, the same food",
    ],
    company: [
      "The biscuits are in the car. There, I've said it",
      "We all changed the rice. It wasn't so bad",
      "Drinks water like a camel and still thirsty",
      "Snores, wakes, toilet, snores. That's the night, I'm told",
    ],
    wishes: [
      .never(
        "injections, as long as there is another way", because: "watched an aunt do it for years",
        bars: 1),
      .must("{fast}keep the fast, with the tablets moved to fit"),
      .would("talk about food without the word diet"),
    ],
    ways: [
      Way(
        "a walk after the evening meal and half the rice",
        good: [
          "It costs nothing and {name} would come", "no new tablet", "I'd sleep better for a walk",
        ],
        hard: [
          "It's dark, and the pavements are bad", "guests come at that hour",
          "Half the rice looks like an insult on the plate",
        ],
        then: [
          .me("walk ten minutes after supper, four evenings a week"), .me("use the small plates"),
          .kin("walk along on Tuesdays"),
        ]),
      Way(
        "a weekly injection",
        good: [
          "once a week and then forget it", "might take the weight down too",
          "I'd stop two of the tablets",
        ],
        hard: [
          "A needle, me, on my own, in my kitchen?", "feeling sick the first weeks",
          "They run out, I read that",
        ],
        then: [
          .by("the diabetes nurse", "show the pen and do the first one together"),
          .me("eat small for the first fortnight"), .you("check the eyes were looked at this year"),
        ]),
      Way(
        "change the tablet to the slow kind",
        good: ["My stomach might forgive me", "only one a day", "easier with odd mealtimes"],
        hard: ["It's a horse pill", "I've only just got used to this one"],
        then: [
          .me("start the slow tablet with the evening meal"),
          .me("ring if the stomach is no better in two weeks"),
        ]),
    ],
    steps: [
      .me("look at both feet every evening"), .me("measure before breakfast on three days a week"),
      .by("the foot clinic", "see the tingling toes"),
      .me("drink water in place of juice at {joy}"),
    ],
    ifs: [
      "if shaky and sweating: sugar first, then food, then ring if it comes again",
      "if vomiting and cannot keep water down: stop the tablets and ring the same day",
      "if a foot is sore, red or broken: see us within a day, do not wait for the clinic",
    ],
    parked: ["the eye photographs", "whether to tell them at {work}"])

  static let weight = Story(
    name: "weight", cast: Cast(22...64),
    needs: [
      "weight, and the knees", "tired of being told to eat less",
      "the injection everyone talks about", "snoring and no energy",
    ],
    matters: [
      "I've lost four people in my life, in stones, and found them all again",
      "I know more about calories than you do",
      "I'd like to sit in any chair without looking at it first",
      "I eat when the house goes quiet. It's the only time nobody wants me",
      "I don't get in photographs, I'm the one who takes them",
      "Every time I come about my ear I get weighed",
      "I want to run for the bus and catch it",
      "eats little all day, then from nine till bed", "has been on eleven diets, by count",
      "did not come for two years, afraid of the scales",
    ],
    later: [
      "I've not weighed myself and I've walked every day. It's a start, isn't it?",
      "Down five pounds. I was hoping for fifty",
      "The evenings are different. I knit, I can't knit and eat",
      "I went swimming. In a costume. In public",
      "It went back on over the holidays but I didn't stop",
    ],
    helps: [
      "I've a friend who walks at my pace and never says so",
      "I love water, I'm a different person in water",
      "I cook from scratch, always have", "knows the hard hour and names it",
      "My {kin} doesn't comment. You don't know how rare that is",
    ],
    goals: [
      "I want to get up off the floor after playing", "sleep without waking in a fright",
      "I'd like to be in this year's photographs",
      "climb to the top floor without the lift",
    ],
    company: [
      "Beats up on itself, that one, worse than anyone could",
      "You can hear the snoring stop, and then you wait",
      "It's not the weight I mind. I mind the sadness",
      "We eat differently since last time. The whole house",
    ],
    wishes: [
      .never(
        "I will not count another calorie", because: "it turned into an illness once", bars: 2),
      .must("no scales unless asked for"),
      .would("Don't start every visit with it"),
    ],
    ways: [
      Way(
        "swimming lanes for beginners, evenings",
        good: [
          "Water holds me up, it's the only thing that does", "no mirrors", "falls in the bad hour",
        ],
        hard: [
          "The walk from the changing room to the pool", "the price after the first month",
          "Costumes don't come in me",
        ],
        then: [
          .by("the link worker", "find the quiet session and its price"),
          .me("go once with a friend"), .me("buy goggles"),
        ]),
      Way(
        "ask for the weight clinic and its injection",
        good: [
          "If it's my hormones then it's not my fault, is it", "someone who sees it all day long",
          "a plan longer than three months",
        ],
        hard: ["The list is a year", "I'd feel I cheated", "What happens when it stops?"],
        then: [
          .you("send the letter to the weight clinic"),
          .me("write down what was tried, with years"),
        ]),
      Way(
        "a food diary with feelings in it",
        good: ["I'd see the pattern", "no numbers, just when and why"],
        hard: ["I've done diaries. They made it worse", "somebody may find it"],
        then: [.me("write down the evenings only, for two weeks")]),
      Way(
        "a test for sleep breathing",
        good: [
          "If I slept I'd not eat at midnight", "one night and done",
          "My {partner} could come back to our room",
        ],
        hard: ["A mask on my face for life, lovely", "might have to tell the licence people"],
        then: [.you("ask for the sleep test"), .me("fill in the sleepiness sheet with {name}")]),
    ],
    steps: [
      .me("walk to the corner and back after lunch, three days"),
      .me("eat something by ten in the morning"), .me("put the kitchen light out at nine"),
      .by("the practice nurse", "blood test for thyroid and sugar"),
    ],
    ifs: [
      "if old habits of not eating come back: ring, it is never a nuisance",
      "if sleepy at the wheel: do not drive, and tell us the same week",
      "if it all goes wrong one week: the next visit stays, come anyway",
    ],
    parked: ["the knees", "periods that stay away"])
}
