/// Names of one language as they are written here, and what is spoken.
///
/// `Margaret/Peggy` is a given name and what its bearer likes to be called; `Kowalski/Kowalska` a
/// family name of a man and of a woman.
struct Culture: Sendable {
  /// The language spoken at home; empty for English.
  let language: String
  /// Of 100 people over fifty with these names, how many need an interpreter.
  let interpreted: Int
  let women: [String]
  let men: [String]
  let families: [String]
}

extension Culture {
  /// English, Scottish and Irish names stand several times: so many people bear them.
  static let all: [Culture] = [
    english, english, english, northern, northern, scottish, irish, welsh, jamaican, yoruba, igbo,
    akan, somali, arabic, punjabi, urdu, bengali, tamil, gujarati, chinese, vietnamese, turkish,
    polish, romanian, portuguese, ukrainian,
  ]

  static let english = Culture(
    language: "", interpreted: 0,
    women: [
      "Margaret/Peggy", "Susan/Sue", "Dorothy/Dot", "Jacqueline/Jackie", "Hannah", "Chloe",
      "Gillian/Gill", "Patricia/Pat", "Rosemary", "Bethany/Beth", "Joyce", "Lorraine", "Abigail",
    ],
    men: [
      "Raymond/Ray", "Kenneth/Ken", "Callum", "Geoffrey/Geoff", "Stanley/Stan", "Oliver/Ollie",
      "Trevor", "Anthony/Tony", "Reuben", "Malcolm", "Joshua/Josh", "Derek", "Gareth",
    ],
    families: [
      "Thatcham-Lowe", "Pettifer", "Wragg", "Holloway", "Cheeseman", "Fairbrother", "Larkin",
      "Tranter", "Merriweather", "Oldroyd", "Spink", "Gathercole", "Penhaligon", "Bickerstaff",
    ])

  static let northern = Culture(
    language: "", interpreted: 0,
    women: [
      "Sheila", "Maureen/Mo", "Kathleen/Kath", "Janine", "Kerry", "Doreen", "Beverley/Bev",
      "Michelle/Shell", "Edna", "Paige", "Christine/Chris", "Leanne",
    ],
    men: [
      "Alan", "Keith", "Barry", "Norman", "Darren/Daz", "Ronald/Ron", "Jordan", "Clifford/Cliff",
      "Neville/Nev", "Liam", "Harold/Harry", "Dean",
    ],
    families: [
      "Murgatroyd", "Sugden", "Ramsbottom-Hale", "Hebblethwaite", "Metcalfe", "Duckworth",
      "Entwistle", "Arkwright", "Postlethwaite", "Clough", "Garside", "Sowerby",
    ])

  static let scottish = Culture(
    language: "", interpreted: 0,
    women: [
      "Morag", "Catriona", "Eilidh", "Isobel", "Fiona", "Mhairi", "Shona", "Kirsty", "Senga",
      "Ailsa",
    ],
    men: [
      "Hamish", "Callum", "Iain", "Fraser", "Angus", "Ruaridh", "Gregor", "Duncan", "Alasdair",
      "Archie",
    ],
    families: [
      "McAllister", "MacLeod", "Drummond", "Buchan", "McGlashan", "Kinnaird", "McPhail", "Tulloch",
      "Gilchrist", "MacAskill",
    ])

  static let irish = Culture(
    language: "", interpreted: 0,
    women: [
      "Siobhán", "Bridget/Biddy", "Aoife", "Róisín", "Niamh", "Gráinne", "Philomena/Phil",
      "Caoimhe", "Bernadette/Bernie",
    ],
    men: [
      "Pádraig", "Seán", "Cormac", "Eoin", "Declan", "Ciarán", "Fergal", "Dermot", "Tadhg",
    ],
    families: [
      "O'Neill", "Ó Súilleabháin", "Gallagher", "McGonigle", "O'Dwyer", "Keaveney", "Brosnan",
      "Mulqueen", "Ní Fhlatharta",
    ])

  static let welsh = Culture(
    language: "Welsh", interpreted: 12,
    women: [
      "Siân", "Angharad", "Ffion", "Nerys", "Eirlys", "Lowri", "Megan", "Rhiannon", "Glenys",
    ],
    men: [
      "Bryn", "Gethin", "Dafydd/Dai", "Emrys", "Iestyn", "Rhodri", "Huw", "Idris", "Gwilym",
    ],
    families: [
      "Prydderch", "Llywelyn", "Probert", "Bebb", "Gwynne", "Parri", "Bevan", "Cadwaladr", "Tudur",
    ])

  static let jamaican = Culture(
    language: "", interpreted: 0,
    women: [
      "Yvonne", "Beverley", "Marcia", "Shanice", "Hyacinth", "Claudette", "Keisha", "Icilda",
      "Sonia",
    ],
    men: [
      "Winston", "Delroy", "Clive", "Errol", "Jermaine", "Leroy", "Neville", "Tyrone", "Carlton",
    ],
    families: [
      "Grant", "Bogle", "Powell", "Facey", "McKenzie", "Dacosta", "Gayle", "Blackwood", "Brissett",
    ])

  static let yoruba = Culture(
    language: "Yoruba", interpreted: 4,
    women: ["Foláṣadé", "Titilayọ̀", "Adunni", "Yetunde", "Bólánlé", "Ìyábọ̀", "Simisola", "Ronke"],
    men: ["Babatunde/Tunde", "Olúmidé", "Adewale", "Ṣẹ́gun", "Kayode", "Fẹ́mi", "Rotimi", "Dayo"],
    families: [
      "Adéyẹmí", "Ọlátúnjí", "Akíntọ́lá", "Ògúnlẹ́sì", "Fashola-Grant", "Ajayi", "Oyelaran",
      "Ṣówándé",
    ])

  static let igbo = Culture(
    language: "Igbo", interpreted: 3,
    women: ["Ngozi", "Chiamaka", "Adaeze", "Ifeoma", "Nkechi", "Uchenna/Uche", "Obiageli/Oby"],
    men: ["Chukwuemeka/Emeka", "Ikenna", "Obinna", "Nnamdi", "Chidi", "Kelechi", "Ifeanyi"],
    families: ["Okonkwo", "Nwosu", "Ezenwa", "Obiora", "Anyanwu", "Udeh", "Nwachukwu", "Ọkafọ"])

  static let akan = Culture(
    language: "Twi", interpreted: 6,
    women: ["Akosua", "Abena", "Efua", "Adwoa", "Comfort", "Yaa", "Esi", "Mercy"],
    men: ["Kwame", "Kofi", "Yaw", "Kwabena", "Ebenezer/Eben", "Kwaku", "Fiifi", "Nana"],
    families: ["Osei", "Boateng", "Asante-Poku", "Amoako", "Ofori", "Agyeman", "Sarpong", "Quaye"])

  static let somali = Culture(
    language: "Somali", interpreted: 45,
    women: ["Hodan", "Ifrah", "Sahra", "Faduma", "Ubah", "Deqa", "Ayaan", "Hibaq"],
    men: ["Abdirahman", "Mahad", "Liban", "Guled", "Cabdi", "Warsame", "Yusuf", "Bashiir"],
    families: ["Warsame", "Jama", "Farah", "Cige", "Abdullahi", "Hersi", "Samatar", "Guleed"])

  static let arabic = Culture(
    language: "Arabic", interpreted: 50,
    women: ["Amal", "Rania", "Huda", "Nawal", "Salma", "Wafa", "Lubna", "Iman"],
    men: ["Khalid", "Yousef", "Samir", "Tariq", "Nabil", "Hussam", "Faris", "Ziad"],
    families: ["Al-Hashimi", "Haddad", "Mansour", "El-Amin", "Shami", "Qasim", "Barakat", "Najjar"])
}
