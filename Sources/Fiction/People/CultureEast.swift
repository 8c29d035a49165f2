extension Culture {
  static let punjabi = Culture(
    language: "Punjabi", interpreted: 45,
    women: [
      "Harjit", "Gurpreet/Preeti", "Balwinder", "Simran", "Jasvir", "Manjit", "Kirandeep/Kiran",
    ],
    men: ["Gurdev", "Harbhajan", "Jagtar", "Sukhdev", "Amandeep/Aman", "Manjinder", "Balbir"],
    families: [
      "Singh Gill/Kaur Gill", "Singh Dhaliwal/Kaur Dhaliwal", "Singh/Kaur", "Bains", "Johal",
      "Sandhu", "Singh Virk/Kaur Virk",
    ])

  static let urdu = Culture(
    language: "Urdu", interpreted: 45,
    women: ["Nasreen", "Shazia", "Parveen", "Zainab", "Rukhsana", "Aisha", "Sajida", "Farzana"],
    men: [
      "Imran", "Tahir", "Muhammad Ashraf/Ashraf", "Javed", "Nadeem", "Usman", "Bilal", "Khurshid",
    ],
    families: [
      "Khan", "Mahmood", "Chaudhry", "Akhtar", "Qureshi", "Bibi Mirza", "Siddiqui", "Rashid",
    ])

  static let bengali = Culture(
    language: "Bengali", interpreted: 50,
    women: ["Rokeya", "Shirin", "Nazma", "Fatema", "Sultana", "Jahanara", "Tahmina", "Moriom"],
    men: [
      "Abdul Kalam/Kalam", "Rafiqul", "Shafiq", "Monir", "Anwar", "Jashim", "Tanvir", "Habibur",
    ],
    families: [
      "Uddin/Begum", "Miah/Khatun", "Chowdhury", "Islam/Begum", "Ali/Khatun", "Talukdar",
      "Hoque",
    ])

  static let tamil = Culture(
    language: "Tamil", interpreted: 25,
    women: ["Meenakshi", "Kavitha", "Thangam", "Yalini", "Sumathi", "Vasanthi", "Nila"],
    men: ["Kandiah", "Sivakumar/Siva", "Arul", "Murugesu", "Kumaran", "Selvan", "Ratnam"],
    families: [
      "Sivapalan", "Nadarajah", "Thuraisingam", "Kanagaratnam", "Yogeswaran", "Ponnambalam",
    ])

  static let gujarati = Culture(
    language: "Gujarati", interpreted: 20,
    women: ["Hansa", "Nirmala", "Kokila", "Bhavna", "Jyoti", "Rekha", "Pushpa"],
    men: ["Ramesh", "Dinesh", "Jayanti", "Kirit", "Mahendra", "Hitesh", "Chetan"],
    families: ["Patel", "Solanki", "Mistry", "Lakhani", "Parmar", "Chauhan", "Vaghela"])

  static let chinese = Culture(
    language: "Chinese (Cantonese)", interpreted: 45,
    women: ["Mei-Ling", "Suk-Yin", "Wai-Fong/May", "Xiùyīng", "Ka-Yan", "Siu-Lan", "Lìhuá"],
    men: ["Chi-Keung", "Wing-Fai/Alan", "Ka-Ho", "Jiànguó", "Tak-Wah", "Kwok-Wai", "Yiu-Ming"],
    families: ["Chan", "Leung", "Cheung", "Lǚ", "Ng", "Kwok", "Tsang", "Yip"])

  static let vietnamese = Culture(
    language: "Vietnamese", interpreted: 50,
    women: ["Thị Hương", "Ngọc Lan", "Thúy", "Bích Thủy", "Mỹ Linh", "Thị Hồng", "Diễm"],
    men: ["Văn Dũng", "Quốc Huy", "Đức Thắng", "Minh Tuấn", "Hữu Phước", "Thành", "Văn Lộc"],
    families: ["Nguyễn", "Trần", "Phạm", "Đặng", "Võ", "Lương", "Huỳnh"])

  static let turkish = Culture(
    language: "Turkish", interpreted: 35,
    women: ["Ayşe", "Gülşen", "Zeynep", "Şükran", "Elif", "Nuray", "Çiğdem"],
    men: ["Mehmet", "Hüseyin", "Çağlar", "Oğuz", "İbrahim", "Tuncay", "Barış"],
    families: ["Ağca", "Yıldız", "Öztürk", "Çelik", "Doğan", "Kılıç", "Şimşek", "Güneş"])

  static let polish = Culture(
    language: "Polish", interpreted: 35,
    women: [
      "Agnieszka", "Małgorzata/Gosia", "Bożena", "Wiesława", "Katarzyna/Kasia", "Jadwiga",
      "Zofia",
    ],
    men: [
      "Łukasz", "Zbigniew/Zbyszek", "Paweł", "Stanisław/Staszek", "Michał", "Grzegorz",
      "Krzysztof",
    ],
    families: [
      "Kowalski/Kowalska", "Wójcik", "Zieliński/Zielińska", "Gołąb", "Dąbrowski/Dąbrowska",
      "Sikora", "Kaźmierczak", "Żuk",
    ])

  static let romanian = Culture(
    language: "Romanian", interpreted: 30,
    women: ["Ioana", "Mărioara", "Crenguța", "Elena", "Viorica", "Ștefania", "Anca"],
    men: ["Ștefan", "Gheorghe", "Cătălin", "Ionuț", "Vasile", "Răzvan", "Mihai"],
    families: ["Popescu", "Țurcanu", "Munteanu", "Dumitrașcu", "Ciobanu", "Bălan", "Stănescu"])

  static let portuguese = Culture(
    language: "Portuguese", interpreted: 30,
    women: ["Conceição/São", "Inês", "Fátima", "Graça", "Lúcia", "Catarina", "Assunção"],
    men: ["João", "António", "Luís", "Estêvão", "Joaquim", "Rui", "Simão"],
    families: ["Gonçalves", "Magalhães", "Simões", "Brandão", "Nóbrega", "Leitão", "Figueirôa"])

  static let ukrainian = Culture(
    language: "Ukrainian", interpreted: 55,
    women: ["Oksana", "Halyna", "Nataliia", "Olena", "Liudmyla", "Zoriana"],
    men: ["Taras", "Mykola", "Andrii", "Bohdan", "Ihor", "Vasyl"],
    families: ["Shevchuk", "Kovalenko", "Bondar", "Savchenko", "Melnyk", "Tkachuk"])
}
