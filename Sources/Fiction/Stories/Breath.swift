/// Breath and heart.
extension Stories {
  static let stairs = Story(
    name: "heart failure, breath on the stairs", cast: Cast(62...91),
    needs: [
      "breath on the stairs", "ankles are up again", "tired from noon on",
      "the water tablet and the bus",
    ],
    matters: [
      "I stop on the seventh stair and pretend to look at the pictures",
      "I used to carry the coal in. Now I can't carry a cup upstairs",
      "I sleep in the chair because lying flat frightens me",
      "It's the water tablet rules me, I know every toilet between here and town",
      "I want to go up to my own bed, not sleep in a chair like a night watchman",
      "My {partner} counts my breaths and thinks I'm asleep",
      "I've given up the top field and the late bus. I'll not give up {joy}",
      "stairs: stops twice; sleeps propped on three pillows",
      "goes out less because of the water tablet",
      "most afraid of waking up short of breath, alone",
    ],
    later: [
      "Up in one go on Sunday. One go, mind, and nobody saw it",
      "Three pillows down to two. I call that a promotion",
      "I take the water tablet after the shops now and I'm free as a bird",
      "It crept back up on me, and I knew from my shoes before the scales did",
      "I was in the hospital a night. Nobody there asked about {joy}",
    ],
    helps: [
      "The rail on the stairs, best thing that ever was",
      "I weigh myself after my tea every morning and write it down",
      "My {kin} does the heavy shopping on a Friday",
      "My {partner} sleeps lighter than a cat and hears me stir",
      "weighs every morning; knows what two kilos means",
    ],
    goals: [
      "sleep in bed, not in the chair", "I want to climb those stairs once a day without stopping",
      "get to the shop and back with a bag",
      "I want to go out in the mornings without mapping the toilets",
    ],
    company: [
      "Blue round the lips by the landing. I don't like it",
      "There's swelling you could leave a thumbprint in",
      "Up at four, sat at the table. I pretend not to hear",
      "The scales went in the cupboard at Christmas",
    ],
    wishes: [
      .never("more tablets", because: "there are eleven already", bars: 1),
      .must("keep the upstairs bedroom", because: "forty years in that room"),
      .would("take the water tablet at a time that suits the day"),
    ],
    ways: [
      Way(
        "take the water tablet after lunch on days out",
        good: [
          "I could get to {joy} and back without a panic", "no new tablet",
          "I could plan a morning again",
        ],
        hard: [
          "Up in the night then, and the landing's dark", "remembering which day is which",
          "I'd have to think about it instead of just swallowing it",
        ],
        then: [
          .me("try the water tablet after lunch on two days out"),
          .me("write down how the nights were"), .you("tell the pharmacist about the new times"),
        ]),
      Way(
        "a second heart tablet, started low",
        good: [
          "might mean fewer nights in the chair", "If it gets me upstairs I'd take it with custard",
          "The nurse would watch it close, that helps",
        ],
        hard: [
          "More blood tests, and my veins hide", "I was dizzy for a month on the last one",
          "one more to remember",
        ],
        then: [
          .me("start the small dose on Monday morning"),
          .by("the heart nurse", "blood test and blood pressure after two weeks"),
          .me("sit on the edge of the bed before standing up"),
        ]),
      Way(
        "exercise class for hearts, sitting and standing",
        good: [
          "Company, and someone there who knows what to do", "near the bus stop",
          "It's a bit of a laugh, {name} says",
        ],
        hard: [
          "What if I go blue in front of them all?",
          "it is in the morning, when the water tablet works", "I've never been one for classes",
        ],
        then: [
          .you("ask about the class and who drives"), .me("go once and only watch"),
          .kin("come along the first time"),
        ]),
    ],
    steps: [
      .me("weigh every morning and write it on the calendar"),
      .me("ring when it is up two kilos in three days"),
      .kin("move the good chair to the landing"), .you("ask about a second rail for the stairs"),
    ],
    ifs: [
      "if up two kilos in three days: ring the heart nurse the same day",
      "if breathless lying flat for two nights: ring us in the morning, 999 if it comes on suddenly",
      "if sick or with the runs: leave the water tablet out and ring",
    ],
    parked: ["the handrail outside", "whether to have the bed downstairs"])

  static let lungs = Story(
    name: "COPD", cast: Cast(52...84),
    needs: [
      "chest bad since the cold snap", "the blue inhaler runs out too soon",
      "afraid of the hill home", "third chest infection this winter",
    ],
    matters: [
      "It's like breathing through a straw with somebody's thumb on it",
      "I panic, and then I can't tell what's chest and what's panic",
      "I don't laugh any more. If I laugh I cough, and then folk look",
      "The hill from the bus has got steeper every year",
      "I'll not be wheeled round with a bottle, I've seen that with my dad",
      "Forty years of dust at {was}, and nobody wore a mask",
      "I can do {joy} if I sit. So I sit",
      "sleeps badly before any trip out", "hides the cough from {name}",
      "keeps indoors from November to March",
    ],
    later: [
      "I did the hill in four stops. It was seven at Christmas",
      "I blew out like you showed me and it passed, honest to God it passed",
      "I used the rescue pack on day two, not day six. Learned that one",
      "I'm the worst in the class and I don't care, I've made two pals",
      "Same as before, only I'm less scared of it",
    ],
    helps: [
      "I lean on the trolley in the shop and nobody knows",
      "My {kin} does the bins, I do the talking",
      "Singing. You'd not think it, but I can breathe when I sing",
      "knows the early signs: colour, sleep, temper",
      "The bench halfway up. I've told the council not to touch it",
    ],
    goals: [
      "walk home from the bus, with stops, without panic", "I want a winter without the hospital",
      "I'd like to laugh at the table and not end up purple",
      "use the blue inhaler less than twice a day",
    ],
    company: [
      "Doesn't open the window, doesn't open the door. I say air, I get told draught",
      "You can hear it from the gate when it's a bad one",
      "The inhaler's under the pillow, in the coat, in the car",
      "When the panic comes I count out loud. It's all I can think of",
    ],
    wishes: [
      .never("oxygen at home", because: "saw that with father", bars: 2),
      .would("I'd like to be shown the inhaler again, no shame in it"),
      .must("a plan on paper for weekends"),
    ],
    ways: [
      Way(
        "breathing class, twice a week for eight weeks",
        good: [
          "Folk like me, so I'd not be the odd one coughing", "It worked for a fella I know",
          "someone to show how, not just tell",
        ],
        hard: [
          "Two buses. By the time I'm there I'm done in", "cold halls",
          "I don't like being watched at it",
        ],
        then: [
          .you("send the form for the breathing class"), .me("ask about the lift scheme"),
          .me("do the slow out-breath twice a day"),
        ]),
      Way(
        "one inhaler in place of two, with a spacer",
        good: [
          "one thing to remember", "I might get more in me than on my tongue",
          "less in the coat pockets",
        ],
        hard: [
          "I'm used to the blue one, it's like a friend", "The spacer's the size of a marrow",
          "a thrush mouth last time",
        ],
        then: [
          .by("the practice nurse", "show the spacer and watch it used"),
          .me("rinse the mouth after each go"), .me("count the blue puffs for two weeks"),
        ]),
      Way(
        "talk with the lung team about oxygen",
        good: ["Might get me round the shop", "knowing, instead of guessing"],
        hard: [
          "Once it's in the house it never leaves", "I'd see my dad every time I looked at it",
          "the gas cooker",
        ],
        then: [.you("write to the lung team"), .me("write down what to ask them")]),
    ],
    steps: [
      .me("put the rescue pack where {name} can find it"),
      .me("walk to the bench and back on dry days"),
      .me("have the flu jab this month"),
      .by("the pharmacist", "check how many blue inhalers go in a month"),
    ],
    ifs: [
      "if the phlegm turns green or there is more of it for two days: start the rescue pack and ring",
      "if too breathless to finish a sentence: 999",
      "if the panic comes: sit, lean forward, long breath out, then the inhaler",
    ],
    parked: ["damp in the back room", "the holiday and the oxygen question"])

  static let inhaler = Story(
    name: "asthma in a teenager", cast: Cast(12...15, nil, [.parents], company: .companion),
    needs: [
      "inhaler and school", "coughing at night again", "sports days off",
      "the brown inhaler stays in the drawer",
    ],
    matters: [
      "I don't want to be the kid with the inhaler",
      "If I take it in front of people they do the voice",
      "I want to play the whole match, not forty minutes of it",
      "Mornings are worst and everyone just goes hurry up",
      "I'm not lying, I forget. I'm not being difficult, I just forget",
      "My mates know, it's the rest of them",
      "I'm {age}, I can do it myself if people stop asking",
      "coughs three nights a week; says it is two", "likes football more than school, by some way",
      "scared once, at a friend's house, and told nobody",
    ],
    later: [
      "I played all of it. Second half I was on the wing",
      "I keep it with my toothbrush and it sort of does itself",
      "I missed about four. I'm being honest because you said",
      "Nobody's said anything for ages. I think they got bored",
      "It was fine until it got cold and then it wasn't",
    ],
    helps: [
      "My coach is sound about it", "The alarm on my phone, it's a duck noise",
      "My best mate carries my spare one",
      "good at maths; draws graphs of everything",
      "{name} drives me to training and doesn't go on about it",
    ],
    goals: [
      "I want to play a full match by half-term", "sleep through without the cough",
      "I want to go on the school trip like everybody else",
      "take the preventer without being told",
    ],
    company: [
      "I listen at the door at night. I know I shouldn't",
      "I ask about the inhaler so often I bore myself",
      "It was four in the morning, in the car, with the windows open. I don't want that again",
      "I'd back off if I knew it was being taken",
    ],
    wishes: [
      .must("Ask me first, then my {parent}"),
      .never("I won't do the puffs in the school office", because: "everybody walks past", bars: 1),
      .would("A phone reminder, not a person reminder"),
    ],
    ways: [
      Way(
        "one inhaler for both jobs, morning and night",
        good: [
          "One thing. I could do one thing", "nothing to carry at school most days",
          "It'd fit in my kit bag",
        ],
        hard: [
          "What if I need it in a lesson?", "it tastes of chalk", "My {parent} would still check",
        ],
        then: [
          .by("the asthma nurse", "show the new inhaler, twice"),
          .me("keep it next to the toothbrush"), .kin("not ask about it for two weeks"),
        ]),
      Way(
        "a spare inhaler kept at school, plan in the office",
        good: ["Then it's not all on me", "the teachers would know what to do"],
        hard: [
          "Everyone sees you go in there", "lunch break is twenty minutes, the queue is fifteen",
        ],
        then: [.you("write the plan for school"), .kin("take the spare inhaler in on Monday")]),
      Way(
        "blow into the meter each morning for a month",
        good: ["I like a graph", "You'd see I'm not making it up", "shows what sets it off"],
        hard: ["One more thing before the bus", "I'd forget on weekends"],
        then: [.me("draw the graph, and bring it"), .me("mark match days on it")]),
    ],
    steps: [
      .me("use the spacer before training"), .me("set the alarm for the evening puff"),
      .kin("ring for the repeat before it runs out"),
      .you("write to the coach, with a yes from both"),
    ],
    ifs: [
      "if the blue one does not last four hours: ten puffs through the spacer and ring 999",
      "if three bad nights in a week: ring for a same-day visit",
      "if it is needed more than three times a week: tell someone, that is the sign, not a telling-off",
    ],
    parked: ["the cat at the friend's house", "hay fever before the exams"])

  static let smoke = Story(
    name: "stopping smoking", cast: Cast(24...70),
    needs: [
      "stop smoking, third go", "a cough that won't shift", "the cost of it",
      "wants to stop before the operation",
    ],
    matters: [
      "It's the one ten minutes in the day that's mine",
      "I've stopped a hundred times. It's the starting I'm good at",
      "I smoke in the shed so my {kin} doesn't have to know",
      "It's fifteen pound a day. I worked it out and then I had one to calm down",
      "I want to go up to bed without wheezing like a squeezebox",
      "Everybody at {work} goes out for one, that's where you hear things",
      "My {kid} drew me with a cigarette in my hand. That did it",
      "first one within five minutes of waking",
      "stopped for seven weeks last year, started at a funeral",
      "afraid of being bad-tempered",
    ],
    later: [
      "Nineteen days. I don't say weeks, I say days",
      "I had two at a wedding and I stopped again on the Monday",
      "I can smell the rain. Nobody told me that",
      "I've put on half a stone and I'm cross about it",
      "Back to ten. It was forty once, so",
    ],
    helps: [
      "{name} stopped two years ago and doesn't preach", "I chew on cocktail sticks like a cowboy",
      "Once I've decided a thing I'm a mule",
      "knows the bad hour: after tea, before the washing-up",
      "I put the money in a jar and look at it",
    ],
    goals: [
      "I want to be stopped by my birthday", "no smoking in the house from Monday",
      "I'd like to save enough for a week away",
      "get through one shift without a smoke",
    ],
    company: [
      "You could set your watch by it",
      "The temper for three days, and then it's like the sun coming out",
      "I don't want to be the police about it",
      "There's a jar with money in it. I'm quite proud of that jar",
    ],
    wishes: [
      .never("tablets that give dreams", because: "had them once, never again", bars: 1),
      .would("No lecture. I know what it does"),
      .would("pick the day without being pushed"),
    ],
    ways: [
      Way(
        "patches with a quick spray for the bad hour",
        good: [
          "Something to do with my hands", "it worked for seven weeks before",
          "I can get it at the chemist's on the way",
        ],
        hard: [
          "Patches make me itch like a dog", "the spray burns", "It's still nicotine, isn't it",
        ],
        then: [
          .me("start patches on the chosen Monday"), .me("keep the spray by the kettle"),
          .by("the pharmacist", "ring once a week for a month"),
        ]),
      Way(
        "the tablet course, twelve weeks",
        good: [
          "No fiddling with patches", "best chance, by the numbers",
          "a date in the diary to aim at",
        ],
        hard: [
          "Those dreams, honestly", "two months before anything, it feels like",
          "I don't do well with tablets",
        ],
        then: [
          .me("take the first tablet on Sunday"), .me("choose a stop day in week two"),
          .you("ring after ten days about sleep"),
        ]),
      Way(
        "a vape for now, to come off later",
        good: [
          "It'd keep me in the conversation outside at break", "cheap after the first week",
          "no smell on the coat",
        ],
        hard: [
          "Swapping one thing for another", "I'd be at it all day long",
          "My {kin} would say it's the same",
        ],
        then: [.me("throw out the ashtrays"), .me("step the strength down after two months")]),
    ],
    steps: [
      .me("tell {name} the day, and nobody else"), .me("put each day's money in the jar"),
      .me("move the first one back by half an hour"),
      .by("the stop smoking adviser", "meet on Thursday for the first talk"),
    ],
    ifs: [
      "if one slips in: it is one, not all; carry on the same evening",
      "if low or out of sorts for more than two weeks after stopping: come and see us",
      "if coughing blood at any time: ring the same day",
    ],
    parked: ["weight after stopping", "whether it helps the feet"])
}
