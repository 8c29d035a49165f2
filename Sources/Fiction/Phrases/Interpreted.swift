/// Words that came through an interpreter, with the words as they were said.
///
/// They fit whatever somebody came with, and no word of them tells whether a man or a woman spoke.
enum Interpreted {
  static let lines: [String: [(english: String, original: String)]] = [
    "Urdu": [
      (
        "I want to stand in prayer, not sit on a chair",
        "میری خواہش ہے کہ کرسی پر نہیں، کھڑے ہو کر نماز پڑھوں"
      ),
      ("My family is my strength", "میرا خاندان میری طاقت ہے"),
      ("Tell me the truth, but gently", "مجھے سچ بتائیں، مگر نرمی سے"),
      ("Without sleep, everything is hard", "نیند کے بغیر سب کچھ مشکل ہے"),
      ("The house must not stop because of me", "میری وجہ سے گھر نہیں رکنا چاہیے"),
      ("God is great, but medicine is needed too", "اللہ بڑا ہے، لیکن دوا بھی ضروری ہے"),
    ],
    "Polish": [
      ("I do not want to be a burden to anyone", "Nie chcę być dla nikogo ciężarem"),
      (
        "Health is the most important thing, everything else can be arranged",
        "Zdrowie jest najważniejsze, resztę da się załatwić"
      ),
      (
        "I want to go home for Christmas on my own two feet",
        "Na święta chcę pojechać do domu o własnych siłach"
      ),
      ("Please explain it to me slowly", "Proszę mi to wytłumaczyć powoli"),
      ("When I work, I do not think about it", "Jak pracuję, to o tym nie myślę"),
      ("The worst thing is the night", "Najgorsza jest noc"),
    ],
    "Bengali": [
      ("If I can cook for everyone, my heart is well", "সবার জন্য রান্না করতে পারলে আমার মন ভালো থাকে"),
      (
        "I do not understand the letters, somebody at home reads them", "চিঠিগুলো আমি বুঝি না, বাড়ির কেউ পড়ে দেয়"
      ),
      ("I want to walk to the mosque", "আমি হেঁটে মসজিদে যেতে চাই"),
      ("Too many medicines, I get mixed up", "অনেক ওষুধ, আমি গুলিয়ে ফেলি"),
      ("I do not want to trouble anyone", "আমি কাউকে কষ্ট দিতে চাই না"),
      ("With the little ones about I forget my troubles", "ছোটদের সঙ্গে থাকলে সব কষ্ট ভুলে যাই"),
    ],
    "Punjabi": [
      ("I want to do service at the gurdwara again", "ਮੇਰਾ ਦਿਲ ਕਰਦਾ ਹੈ ਕਿ ਫਿਰ ਤੋਂ ਗੁਰਦੁਆਰੇ ਸੇਵਾ ਕਰਾਂ"),
      ("The family is everything", "ਪਰਿਵਾਰ ਹੀ ਸਭ ਕੁਝ ਹੈ"),
      ("First tell me what will happen if I do nothing", "ਪਹਿਲਾਂ ਦੱਸੋ ਜੇ ਮੈਂ ਕੁਝ ਨਾ ਕਰਾਂ ਤਾਂ ਕੀ ਹੋਵੇਗਾ"),
      ("My legs are tired, my heart is not", "ਮੇਰੀਆਂ ਲੱਤਾਂ ਥੱਕ ਗਈਆਂ ਹਨ, ਦਿਲ ਨਹੀਂ"),
      ("Fresh air is my medicine", "ਤਾਜ਼ੀ ਹਵਾ ਮੇਰੀ ਦਵਾਈ ਹੈ"),
    ],
    "Arabic": [
      ("I want to sleep one whole night", "أريد أن أنام ليلة كاملة"),
      ("My family is far away and that weighs on me", "أهلي بعيدون وهذا يثقل قلبي"),
      ("Slowly, please, one thing at a time", "بهدوء من فضلك، شيئاً فشيئاً"),
      ("I do not like asking for help", "لا أحب أن أطلب المساعدة"),
      ("Praise God, it is better than before", "الحمد لله، أحسن من قبل"),
      ("I want to work and not sit at home", "أريد أن أعمل ولا أجلس في البيت"),
    ],
    "Welsh": [
      ("It is easier to say it in my own language", "Mae'n haws ei ddweud yn fy iaith fy hun"),
      (
        "I want to stay at home, among my own things",
        "Dw i eisiau aros gartref, yng nghanol fy mhethau"
      ),
      ("I miss the company more than anything", "Dw i'n gweld eisiau'r cwmni yn fwy na dim"),
      ("One step at a time", "Un cam ar y tro"),
      ("I do not want any fuss", "Dw i ddim eisiau dim ffws"),
    ],
    "Chinese (Cantonese)": [
      ("I want to have tea with old friends every morning", "我想每朝同老朋友飲茶"),
      ("I do not want to trouble my family", "我唔想麻煩屋企人"),
      ("I worry that the medicine is too strong", "我擔心啲藥太燥"),
      ("As long as I can walk, I am content", "只要行得走得，我就心足"),
      ("Please write it down for me to take home", "麻煩你寫低畀我帶返屋企"),
      ("At night I think too much", "夜晚我諗得太多嘢"),
    ],
    "Turkish": [
      ("I want to see my village again", "Köyümü bir daha görmek istiyorum"),
      ("My hands know the work, they do not stop", "Ellerim işi biliyor, durmuyor"),
      ("Health first, then everything else", "Önce sağlık, sonra gerisi"),
      ("Tell me openly, do not hide anything", "Bana açıkça söyleyin, bir şey saklamayın"),
    ],
    "Somali": [
      ("I want to live in peace", "Waxaan rabaa inaan nabad ku noolaado"),
      ("My family is my life", "Qoyskaygu waa noloshayda"),
      ("I want to sleep well", "Waxaan rabaa inaan si fiican u seexdo"),
    ],
    "Romanian": [
      ("I do not want them to know at home", "Nu vreau să afle cei de acasă"),
      ("I can bear it, but I no longer want to", "Pot să rabd, dar nu mai vreau"),
      ("I came here for work, not for illness", "Am venit aici la muncă, nu la boală"),
    ],
    "Portuguese": [
      ("I miss the sea and my people", "Tenho saudades do mar e da minha gente"),
      ("I do not want to depend on anyone", "Não quero depender de ninguém"),
      ("Little by little we get there", "Devagarinho chegamos lá"),
    ],
    "Ukrainian": [
      ("I want to be useful again", "Я хочу знову бути потрібною людиною"),
      ("I do not sleep when there is no news", "Я не сплю, коли немає новин"),
      ("Here it is quiet, and I am learning to be quiet too", "Тут тихо, і я теж вчуся тиші"),
    ],
    "Vietnamese": [
      ("Being able to cook for the family is enough", "Nấu được cho gia đình ăn là đủ rồi"),
      ("I do not want to worry my family", "Tôi không muốn làm gia đình lo"),
      ("Please speak slowly", "Xin nói chậm một chút"),
    ],
  ]
}
