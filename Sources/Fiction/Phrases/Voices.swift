/// Ways of talking that belong to a place or a people; said beside what a story asks for.
enum Voices {
  static func phrases(of culture: Int) -> [Phrase] {
    switch Culture.all[culture].families.first ?? "" {
    case "Murgatroyd": northern
    case "McAllister": scottish
    case "O'Neill": irish
    case "Prydderch": welsh
    case "Grant": jamaican
    case "Adéyẹmí", "Okonkwo", "Osei": westAfrican
    case "Thatcham-Lowe": english
    default: []
    }
  }

  private static let northern: [Phrase] = [
    "I'm not one for mithering, but summat's got to give",
    "I were right as rain till Christmas, then it all went to pot",
    "Our {name} says I want my head looking at, leaving it this long",
    "I'll not be beat by it, that's all I know",
    "It's nowt to shout about, it just wears you down",
    "I'd sooner be doing than sat sitting",
  ]

  private static let scottish: [Phrase] = [
    "I'm fair scunnered with the whole thing, if I'm honest",
    "I dinnae want a fuss, I want a wee bit of my life back",
    "It's been a long dreich winter and I've no been myself",
    "My {kin} says I'm thrawn. Aye, well, I am",
    "I cannae be doing with folk tiptoeing round me",
    "Just tell me what's what and I'll get on wi' it",
  ]

  private static let irish: [Phrase] = [
    "I'm grand, I say to everyone. Sure I'm not grand at all",
    "I'd not want to be putting anyone out",
    "It has me destroyed, so it does, the tiredness",
    "{name} would have the whole parish praying if they knew",
    "I'd give a lot for one good night and a bit of chat after",
  ]

  private static let welsh: [Phrase] = [
    "There's lovely it would be to sing again, mind, properly",
    "I do go to chapel for the company more than anything, see",
    "Talking Welsh I'd say it better. It comes out flat in English",
    "I'm not one to complain, but I've had a bellyful now",
    "Mam always said rest is for the grave. I'm starting to think she was wrong",
  ]

  private static let jamaican: [Phrase] = [
    "Me nah go sit down and wait for it, you understand",
    "I came here at nineteen and I have worked every day since. I don't know how to be idle",
    "Every mickle mek a muckle, my mother used to say. So, small steps",
    "The Lord knows, but I still want to ask you too",
    "I don't want nobody feeling sorry for me, I want my strength",
  ]

  private static let westAfrican: [Phrase] = [
    "In my house the elder does not ask for help. I am learning",
    "When I am well I cook for the whole church. That is who I am",
    "My people at home think that here everything is easy",
    "I pray on it, and then I do what is sensible. Both",
    "I want my children to see me standing",
  ]

  private static let english: [Phrase] = [
    "I don't like to be a nuisance, I never have",
    "One muddles through, but it's a lonely sort of muddling",
    "I'd call it a bit of a bore if it weren't every blessed day",
    "I keep cheerful for the others. It's tiring, keeping cheerful",
    "Mustn't grumble, I say, and then I go home and grumble to the cat",
    "I'm not after miracles, I'd settle for a Tuesday that goes to plan",
  ]
}
