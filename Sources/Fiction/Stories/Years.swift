/// Sight, shoulders, blood thinners, and life after cancer.
extension Stories {
  static let sight = Story(
    name: "losing sight", cast: Cast(68...92),
    needs: [
      "the eye clinic's letter", "cannot read the tablets", "bumping into things on the left",
      "gave up driving, what now",
    ],
    matters: [
      "There's a smudge where people's faces go",
      "I poured the tea by the sound of it, and then the phone rang",
      "I can see the edge of you, and your shoes are lovely",
      "I've been reading since I was four. I don't know who I am without a book",
      "I say hello to coats",
      "I count the steps to {joy}. Sixty-two and a kerb",
      "They say it won't go altogether. It's gone altogether where I look",
      "has not opened post for two months, cannot see it", "cooks by touch, burns by touch",
      "told nobody at the club",
    ],
    later: [
      "A woman reads to me out of a box, whole books, and does all the voices",
      "I've dots on the cooker. Bump, that's gas mark four",
      "I took the white stick out and the whole street parted like the sea",
      "I fell over a pushchair, apologised to the pushchair",
      "I've stopped pretending. It was more tiring than the eyes",
    ],
    helps: [
      "I know this house like my own pocket",
      "My {kin} reads me the post on Sunday, all of it, even the adverts",
      "A good lamp, close, like an interrogation", "a very good memory for voices",
      "I've learned the keys on my phone by counting",
    ],
    goals: [
      "I want a book on the go again", "make tea without a burn",
      "I'd like to go to {joy} on my own", "know which tablet is which",
    ],
    company: [
      "I move a chair and I could cry when I hear it",
      "It's marvellous, the covering up. Marvellous and dangerous",
      "We label everything and then can't find the labels",
      "I'd drive anywhere. It's being asked that's hard",
    ],
    wishes: [
      .must("Tell me it's you when you come in, and tell me when you go"),
      .never("anything on yellow paper with thin print"),
      .would("letters by phone, or in letters an inch high"),
      .never("moving the furniture", because: "it is the map", bars: 2),
    ],
    ways: [
      Way(
        "the low-sight clinic: lamps, magnifiers, talking books",
        good: [
          "A book! I'd take any lamp going for a book", "lent, not sold",
          "somebody to try things with",
        ],
        hard: ["The bus with the change at the end", "more gadgets, they all beep"],
        then: [
          .you("send the form to the low-sight clinic"),
          .me("bring the thing that is hardest to read"), .kin("drive on the first day"),
        ]),
      Way(
        "be registered, and take what comes with it",
        good: [
          "Half-price this and that, and somebody round to look at the stairs", "a person to ring",
        ],
        hard: ["The word. I don't like the word on a form", "feels like an ending"],
        then: [
          .you("ask the eye clinic for the certificate"),
          .me("think about the word until next time"),
        ]),
      Way(
        "a worker to mark and rearrange the house",
        good: ["Dots on the cooker, I'd like those", "safe on the stairs"],
        hard: ["I know where everything is. Till somebody helps", "strangers with labels"],
        then: [
          .by("the sight worker", "visit at home, nothing moved without asking"),
          .kin("be there for it"),
        ]),
      Way(
        "stick training, eight walks with a trainer",
        good: ["I'd get to the shop and not ask", "people make room"],
        hard: ["It says it to the whole street", "winter is coming"],
        then: [
          .by("the sight worker", "first walk in the hall"),
          .me("choose the route: to {joy} and back"),
        ]),
    ],
    steps: [
      .by("the pharmacist", "tablets in a tray with raised marks"),
      .me("put rubber bands on the jars: one for tea, two for coffee"),
      .kin("read the post on Sundays"), .me("ask the library for talking books"),
    ],
    ifs: [
      "if straight lines bend, or sight drops in a day: eye clinic the same day",
      "if seeing people or patterns that are not there: it happens with poor sight, not with madness; tell us",
      "if a burn or a fall: ring, we can change the kitchen before the next",
    ],
    parked: ["the driving licence", "the stairs at the club"])

  static let shoulder = Story(
    name: "shoulder at work", cast: Cast(27...61, works: true),
    needs: [
      "shoulder, six weeks", "cannot lift above the head", "wants a scan", "sick note or not",
    ],
    matters: [
      "I can't wash my own hair. I wash one side and hope",
      "I've lifted all my life at {work} and now I can't lift a kettle",
      "If I go sick I lose the bonus, and that's the rent",
      "I sleep sat up like a vampire",
      "I dropped a tray in front of everyone, and the silence, oh",
      "I throw with that arm. Sunday league. I'm the one who throws",
      "They all say rest. Rest on what?",
      "worst reaching up and behind; wakes on rolling over", "has taken painkillers on every shift",
      "afraid it is torn, wants a picture",
    ],
    later: [
      "I put a plate on the top shelf and stood there looking at it",
      "I did the exercises while the kettle boiled, I drink a lot of tea",
      "The jab bought me six weeks and I used them, for once",
      "They moved me to packing, and my back's started, would you believe it",
      "It's easing. Slow as anything, but the right way",
    ],
    helps: [
      "The rubber band over the door, I'm quite attached to it",
      "My {kin} does the top shelf and the bins", "A good gaffer, had one like it himself",
      "always does the exercises, that is not the problem", "fit; gets better from things",
    ],
    goals: [
      "sleep on that side again", "I want to lift what I used to at {work}",
      "I'd like to throw a ball by the summer", "no sick leave, or as little as will do",
    ],
    company: [
      "Won't let me carry. Then can't sleep. Then it's my fault",
      "I've watched that coat go on. Ten minutes",
      "You'd think it was a leg off, and then it's 'fine' in front of you",
    ],
    wishes: [
      .never("a scan only to be told to do exercises", because: "would rather start", bars: 1),
      .would("Show me. Then watch me do it wrong"), .must("light duties before sick leave"),
    ],
    ways: [
      Way(
        "twelve weeks of building it up, twice a day",
        good: [
          "It's mine to do, no waiting room", "most come right with it",
          "heals what a picture would only show",
        ],
        hard: [
          "Hurts to begin with, and I've to believe that's all right",
          "twelve weeks is a long shift",
        ],
        then: [
          .me("band exercises, ten slow ones, morning and night"),
          .by("the physiotherapist", "watch it done, in two weeks"),
          .me("keep a mark of how high the hand goes on the door frame"),
        ]),
      Way(
        "a scan, to see what is torn",
        good: ["I'd believe it then"],
        hard: [
          "everyone over forty has something on a scan", "eight weeks' wait",
          "I'd only worry about the words in it",
        ],
        then: [.you("ask for the scan if no better at twelve weeks")]),
      Way(
        "a steroid injection, then exercises in the quiet",
        good: ["A night's sleep, I'd pay for that", "a window to get it moving"],
        hard: ["It can wear off in a month", "I don't love needles in joints"],
        then: [.you("book it for a Friday"), .me("rest it two days, then start the band")]),
    ],
    steps: [
      .me("talk to the gaffer about the low shelves for six weeks"),
      .me("pillow under the arm at night"),
      .me("painkiller before the exercises, not before the shift"),
      .you("write the note: may work, no lifting over the head"),
      .me("keep swinging it like a pendulum, three times a day"),
    ],
    ifs: [
      "if the arm goes weak or numb, or the hand swells: ring the same week",
      "if hot, red and feverish: the same day", "if pain in chest or jaw with it: 999",
    ],
    parked: ["the other shoulder", "the claim form"])

  static let thinner = Story(
    name: "an uneven heartbeat and blood thinners", cast: Cast(64...90),
    needs: [
      "flutter found at the flu jab", "blood thinner, yes or no",
      "bruises like a plum since the new tablet", "afraid of stroke, afraid of bleeding",
    ],
    matters: [
      "I feel fine. That's the trouble, I feel perfectly fine",
      "It's like a bird in a box, here, at night",
      "My mother never spoke again after hers. I'm not having that",
      "I'm on a ladder every week with the gutters, so bleeding's not nothing to me",
      "I've a nosebleed you could paint a fence with",
      "If it's a choice between a stroke and a bruise, show me the numbers",
      "I do everything right, and then my heart goes freelance",
      "found by chance; no symptoms but tiredness", "fell twice last year",
      "takes something for the joints from the supermarket, most days",
    ],
    later: [
      "Four months and one bruise. I'd dreaded it for nothing",
      "I forgot it three days running at my sister's and I felt sick when I saw the box",
      "The bird's still there, but I'm not listening to it",
      "I gave up the ladder and I miss the view",
      "I bled at the dentist and the dentist went whiter than me",
    ],
    helps: [
      "I take my tablets with the news, morning and night", "My {kin} counts them on a Sunday",
      "I know how to take my own pulse, tap it on the table",
      "good at numbers, taught them for years", "has given up the ladder, nearly",
    ],
    goals: [
      "I don't want to lose my speech", "keep the garden and the small ladder",
      "I'd like to understand it well enough to explain it to {name}",
      "no bleeding that scares anyone",
    ],
    company: [
      "It's the ladder. I've hidden the ladder", "Numbers go in, worry comes out, that's our house",
      "When it flutters the hand goes to the chest, and I see it",
    ],
    wishes: [
      .must("numbers out of a hundred, over five years, both ways"),
      .never("anything needing blood tests every fortnight", because: "watched a brother do it"),
      .would("decide it slowly, it's waited this long"),
    ],
    ways: [
      Way(
        "a blood thinner, twice a day",
        good: [
          "Five fewer of us in a hundred lose our words, is that it? Then yes",
          "no blood tests to speak of", "no more food rules",
        ],
        hard: ["Bruises, nosebleeds, the razor", "twice a day, and not to be missed"],
        then: [
          .me("start on Monday, morning and evening with the news"),
          .by("the pharmacist", "joint tablets from the supermarket: which to stop"),
          .me("carry the card in the wallet"),
        ]),
      Way(
        "a thinner once a day",
        good: ["I'd only forget it once, then", "with supper, with the others"],
        hard: ["has to go with food", "if it's missed, it's a whole day gone"],
        then: [
          .me("with supper, every day"), .by("the practice nurse", "kidney blood test in a month"),
        ]),
      Way(
        "no thinner for now, slow the pulse only",
        good: ["no bleeding worry", "I could keep my ladder, ha"],
        hard: ["The stroke's still sat there", "I'd lie awake after every tingle"],
        then: [
          .me("pulse tablet in the morning"), .you("look at it again together in three months"),
        ]),
    ],
    steps: [
      .me("take the pulse for a minute, three evenings a week"),
      .me("stop the supermarket joint tablets, use the rub"), .kin("see to the gutters"),
      .by("the practice nurse", "blood pressure twice this month"),
    ],
    ifs: [
      "if face, arm or speech go wrong: 999 and note the time, say which tablet",
      "if a blow to the head: A&E, even if it feels like nothing",
      "if black stools, or a nosebleed over twenty minutes: ring or A&E",
    ],
    parked: ["the ladder", "the dentist's letter"])

  static let after = Story(
    name: "after cancer treatment", cast: Cast(38...76),
    needs: [
      "treatment's over and I feel worse", "tired six months after", "every ache is it coming back",
      "hot, sore and not sleeping on the tablets",
    ],
    matters: [
      "They rang the bell and everyone clapped, and I went home and felt nothing",
      "Nobody tells you that you're frightened after",
      "I look well. That's what people say. I look well",
      "I sat in the car park of {work} for half an hour and drove home again",
      "My body's a rented house. I don't unpack",
      "I want somebody to say is that ache an ache or is it that",
      "My {kin} wants it to be over. I want it to be over. It isn't over",
      "scan clear in June; sleeps badly for a week before each check",
      "joint pain since the tablets", "cannot look in the mirror after a bath",
    ],
    later: [
      "I went back two mornings. I cried in the lavatory and then I made a very good spreadsheet",
      "The ache was an ache. It went. I'd forgotten they go",
      "I found a group in a boathouse, we don't talk about it, we row. Then we talk about it",
      "I've booked a holiday. For next year. That's me saying there's a next year",
      "Bad week before the scan, bad as ever, but I told people",
    ],
    helps: [
      "My {kin} knows not to say be positive", "I walk, every day, same hill, no phone",
      "A woman from the ward, we text swear words", "strong before, and strength is coming back",
      "I write it in a book at night, and shut the book",
    ],
    goals: [
      "I want two weeks without checking for lumps", "back at {work} by half, by spring",
      "I'd like to sleep without the joints waking me", "know which aches to ring about",
    ],
    company: [
      "I don't know what I'm allowed to be frightened of",
      "I keep saying it's over, and I hear it land wrong",
      "We tiptoe round it. I'd like to stop tiptoeing",
      "I was the strong one. I fell apart in September",
    ],
    wishes: [
      .never("the word battle", because: "did not fight, sat in a chair"),
      .would("One list of what to ring about, on one page"),
      .must(
        "stay on the tablets unless it is truly too much", because: "wants to have done everything"),
      .never("a group in the hospital building", because: "the smell", bars: 2),
    ],
    ways: [
      Way(
        "change the tablet brand, and see if the joints mind less",
        good: ["same protection", "I'd know in six weeks"],
        hard: ["What if it's the drug and not the maker?", "a gap of two weeks in between"],
        then: [
          .you("ask the breast or bowel nurse which brand"),
          .me("write down the joints, one to ten, each Sunday"),
        ]),
      Way(
        "walk and strength course, twelve weeks",
        good: [
          "It helps the tiredness and the bones, both", "people with the same scar, somewhere",
          "no fainting, no lycra",
        ],
        hard: ["changing rooms", "twelve weeks of being looked at"],
        then: [.you("send the form"), .me("the same hill, four days a week until it starts")]),
      Way(
        "somebody to talk to about fear",
        good: ["I'd leave it in their room and not in my kitchen", "they know this one well"],
        hard: ["I don't want to take it out and look at it", "it is in the hospital"],
        then: [
          .you("find one outside the hospital"), .me("say to {name} what the nights are like"),
        ]),
      Way(
        "back to work in steps",
        good: ["To be good at something by ten o'clock", "money"],
        hard: ["Everyone tilting their head at me", "energy runs out by noon"],
        then: [
          .you("write the letter: two mornings, then three"),
          .me("have coffee with one colleague first"),
        ]),
    ],
    steps: [
      .me("write the list: ring the same day, wait two weeks, forget it"),
      .me("the same hill every day, no phone"), .kin("come to the next check and sit there"),
      .by("the cancer nurse", "call about the joints"), .me("one evening out, planned"),
    ],
    ifs: [
      "if a new lump, bleeding, or weight going: ring within days, not weeks",
      "if a pain lasts over two weeks and is not going: come, and it will be looked at",
      "if fear takes the sleep for a week: that is a reason to ring",
    ],
    parked: ["intimacy, gently, another time", "travel insurance", "the tattoo dots"])
}
