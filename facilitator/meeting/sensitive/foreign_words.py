"""The words of the hall's other languages for somebody, for a deed, for an illness and for a hint."""

from facilitator.meeting.sensitive.word_list import words

# Whole words; what is inflected stands among the beginnings.
SOMEBODY = words(
    """
    neighbour neighbor landlord caretaker janitor chairman chairwoman treasurer coach imam dozorca komşum
    komşu komşumuz kapıcı bakkal muhtar patron patronum جاري جارنا الجار جارتي جارتنا الجيران deriskayga
    deriskeyga deriska daris ninka naagta wiilka macallinka milkiilaha mulkiilaha همسایه همسایه‌ام آقای
    پڑوسی پڑوسن مالک دکاندار nachbar vecinul vecina komšija komšinica
    """
)
SOMEBODY_BEGINS = (
    *("sąsiad", "właściciel", "brygadzist", "kierowni", "dozorc", "komşu", "kapıcı", "ev sahib", "öğretmen"),
    *("сусід", "сосед", "двірник", "власни", "орендодав", "керівни", "охорон", "deris", "همسای", "سرایدار"),
    *("البواب", "المدرب", "الإمام", "صاحب", "جار", "پڑوس"),
)
# Anybody, unless the sentence says which one.
ANYBODY = words(
    """
    guy man woman lady bloke boy girl kid family couple owner teacher boss him her he she one those
    pan pani facet gość ten ta chłopak kobieta rodzina szef trener ksiądz nauczyciel ci
    adam adamın kadın kadının aile ailesi çocuk hoca oğlu usta الرجل رجل المرأة مرأة الشاب ابن عائلة
    чоловік жінка хлопець сім'я родина тренер вчитель пан пані nin wiil qoyska gabadha
    مرد زن پسر خانواده صاحب آقا آدمی عورت لڑکا خاندان استاد
    """
)
PLACES = words(
    """
    number no nr flat apartment floor door upstairs downstairs next above below opposite under over who
    with from that runs behind z pod nad spod klatki parteru piętra piętrze mieszkania numeru naprzeciwko
    obok numara numaradaki numaralı kattaki dairedeki karşıdaki üst alt yan yukarıdaki aşağıdaki sahibi
    الطابق الشقة رقم فوق تحت المقابل محل الذي اللي التي поверху поверсі квартири квартирі номер під над
    напротив навпроти який що з guriga dukaanka dabaqa lambarka hoose sare ee baska طبقه واحد پلاک بالایی
    پایینی که مغازه رستوران منزل نمبر دکان اوپر نیچے والا والی
    """
)
OFFENCES = words(
    """
    drugs drug dealer dealing deals steals stole stealing stolen thief thieves beats beating beat hits
    hitting rapist rapes raped pedophile paedophile breaks broke stabbed stabs threatens threatened
    threatening sells selling sold robbed robs robbing punched punches cocaine heroin weed pills cheats
    cheating cheated corrupt bribes bribe bribed criminal gangster scams scammed scamming fraud gropes
    groped groping touches touching molests molested stalks stalking follows pimp pimps blackmail
    blackmails extorts poisoned poisons burned torched dumps dumping smuggles smuggling launders
    dil tuug tuugo tuugga لص حرامي حرامية حشيش رشوة نصاب مخدرات ضرب يضرب سرق يسرق يبيع باع
    دزد دزدی مواد کتک رشوه چاقو منشیات چور چوری رشوت bije bił pobił pije droguri hoț fură bate drogu
    drogom lopov krade ćpun çaldı çalıyor çalar hırsız
    """
)
OFFENCES_BEGIN = (
    *(
        "kradn",
        "ukrad",
        "złodzie",
        "narkot",
        "handluj",
        "dilu",
        "pedofil",
        "oszu",
        "grozi",
        "molest",
        "obmac",
    ),
    *("łapów", "przemyc", "podpal", "zgwałc", "kaucj", "wyłudz", "szantaż", "pobił", "bije"),
    *("hırsız", "uyuştur", "dövüy", "dövdü", "döver", "torbac", "tehdit", "dolandır", "taciz", "rüşvet"),
    *("kaçak", "bıçak", "tecavüz", "çalıyor", "satıyor", "dokundu", "zehirle", "esrar"),
    *("наркот", "краде", "крад", "вкрав", "украв", "злоді", "дилер", "погрож", "шахра", "обман", "домага"),
    *("хабар", "ґвалт", "б'є", "бʼє", "б’є", "побив", "ворует", "украл", "бьет", "бьёт", "продає нарк"),
    *("daroog", "maandoori", "xado", "xada", "xaday", "garaac", "khiyaan", "hanjab", "laaluush", "kufsa"),
    *("يسرق", "يضرب", "يهدد", "هدد", "يتحرش", "تحرش", "المخدر", "مخدر", "يغش", "سرق", "بيسرق", "بيضرب"),
    *("می‌فروش", "میفروش", "می‌زن", "میزن", "می‌دزد", "دزد", "تهدید", "کتک", "تریاک", "فریب", "رشوه"),
    *("چور", "منشیات", "دھمک", "مارت", "بیچت", "ہراس"),
)
# What is said where nothing is said.
HINTS = (
    *("we all know what", "everybody knows what", "everyone knows what", "ask him where", "ask her where"),
    *("just saying", "i say nothing", "i'm not saying", "wszyscy wiedzą", "zapytajcie", "nic nie mówię"),
    *("herkes biliyor", "bir sorun", "ne tesadüf", "sormak lazım", "اسألوا", "اسألوه", "كلنا نعرف"),
    *("الكل يعرف", "запитайте", "всі знають", "усі знають", "я нічого не кажу", "waa la wada", "weydii"),
    *("همه می‌دانند", "بپرسید", "سب جانتے", "پوچھو", "پوچھیں"),
)
ILLNESSES = words(
    """
    hiv cancer dementia alcoholic addict schizophrenia schizophrenic suicidal bipolar disabled pregnant
    tuberculosis epilepsy alkoholikiem alkoholik alkoholiczka narkoman narkomanem rak raka schizofrenię
    schizofrenia ciąży depresję alkolik kanser bağımlı verem hamile سرطان مدمن مدمنة حامل الإيدز алкоголік
    алкоголик наркоман туберкульоз рак вагітна шизофренія alkoholiker drogensüchtig krebs kansar tiibey
    qaaxo مريض مريضة السكري سكري اكتئاب مكتئبة chory chora cukrzycę hasta hastası şeker хвора хворий
    діабет buka سرطانی معتاد ایدز حاملہ کینسر
    """
)
