"""The words beside a name that make it a person's, a place's, a shop's or a saint's."""

from facilitator.meeting.sensitive.word_list import words

TITLES = words(
    """
    hr herr fru frk frøken hr. familien fam onkel tante læge doktor dr advokat pastor professor kaptajn
    lærer mester mr mrs ms miss bedstemor bedstefar moster faster morbror farbror frisør tandlæge
    pani пані пан
    """
)
SHOPS_BEFORE = frozenset(
    {
        "bager",
        "bagermester",
        "slagtermester",
        "slagter",
        "købmand",
        "kiosk",
        "café",
        "cafe",
        "restaurant",
        "pizzeria",
        "pizzeriaet",
        "grill",
        "grillen",
        "salon",
        "salonen",
        "bodega",
        "værtshuset",
        "hotel",
        "hotellet",
        "butikken",
        "restauranten",
        "kiosken",
        "bageriet",
        "tøjbutikken",
        "firmaet",
        "firma",
    }
)
NO_NAME_BEFORE = words(
    """
    sankt sct skt st kong konge dronning prins prinsesse kronprins santa sankte hertug christian jomfru
    grev lions rotary
    """
)
PLACES_AFTER = words(
    """
    statuen udstillingen tegninger koncert koncerten museet maraton forestillingen optoget bladet stolene
    bordene sti stien aben plakaten festival festivalen prisen legatet fonden lampen lamper
    kirke skole kollegiet kollegium hus hjem minde station centret center gymnasium bro fond have park
    kirkegård hospital bøfhus café cafe grill pizza pizzeria kiosk bageri bager shop butik frisør salon
    bodega kro bar restaurant kebab supermarked købmandshandel vinhandel blomster auto cykler børnehave
    vuggestue plejehjem sogn kapel museum stadion hallen bibliotek højskole efterskole friskole vig bugt
    ø fjord by hule plys klump danske anka legat pris-prisen baba bahia apotek aften bank moske moskeen
    hammer statistik banden band orkester plejecenter klinik lægehus lægerne fitness gym market bazar
    bazaar bane banen smedje smedjen bastion fæstning slot palads tårn mølle kilde kilden søjle port skoven
    kvarteret parken søen bakken broen gyde passage plæne dyrehave mindesmærke trappe spring ishus
    """
)
SURNAMES_TOO = frozenset({"bro", "vig", "fjord", "bager", "hus", "dam"})
# After a name in small letters these are what somebody does, or something else.
ALSO_VERBS = words("bager have hjem hus by ø aften bar bank banden band blomster cykler auto park bro fond")
SMALL = words("lille store unge gamle fede tykke lange skøre tossede sorte røde skæve halte skaldede")
# Short names that nobody mistakes for a word behind "lille" or "store".
SHORT_NAMES = words("mo max can kent ken jan dan ben bo tom kaj hans bent per")
NOT_GENITIVES = words(
    """
    lys dans majs lives marks alias tims tors pers lis lars hans jens mads niels klaus anders jonas
    thomas nicklas andreas fars mors bars kasses eriks annas dennis chris boris morris
    """
)
