"""Names that stand in no list: known by a capital letter and by what stands beside them."""

import unicodedata

from facilitator.meeting.sensitive.name_words import SHORT_NAMES
from facilitator.meeting.sensitive.offence_things import is_offender
from facilitator.meeting.sensitive.offence_verbs import ADVERBS, BAD_ALONE, VERBS
from facilitator.meeting.sensitive.people_words import (
    ANYBODY,
    BARE_GROUPS,
    BARE_PERSONS,
    GROUPS,
    KIN,
    PERSONS,
    POSSESSIVES,
    is_bare_function,
    is_function,
    is_neighbour,
)
from facilitator.meeting.sensitive.spelling import KNOWN_WORDS
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import sound, words

SHORTEST_NAME = 3
_OURS = frozenset("æøåÆØÅ")
# Nouns end so far more often than names do; those names that do are in the lists.
_NOUN_ENDS = (
    *("en", "et", "erne", "ene", "ing", "hed", "tion", "skab", "dom", "ere", "ende", "else", "eri", "ling"),
    *("ning", "ik", "tur", "er", "ske", "isk", "lig", "igt", "ede", "ste", "bar", "løs", "fuld"),
    *(
        "plads",
        "vej",
        "gade",
        "skole",
        "hus",
        "center",
        "park",
        "gård",
        "club",
        "klub",
        "forening",
        "bolig",
        "kommune",
    ),
    *("hallen", "hal", "kirke", "bro", "torv", "bibliotek", "cafe", "café", "shop", "by", "lund", "strup"),
)
_NO_NAMES = words(
    """
    mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april juni juli september
    oktober november december jul påske pinse ramadan eid nytår fastelavn danmark sverige norge jylland
    fyn sjælland amager odense aarhus århus københavn aalborg esbjerg kolding vejle randers horsens
    tyrkiet somalia syrien irak iran polen ukraine libanon pakistan grønland facebook instagram google
    netto føtex rema lidl aldi bilka brugsen fakta ikea youtube snapchat tiktok dsb movia fbf ssp gud
    allah kl tv det den der hvor hvad hvem hvorfor hvornår man jeg du vi han hun de ikke nej ja tak hej
    mere ingen alle mange nogle også men og eller hvis når fordi mvh vh hilsen dansk arabisk engelsk
    tyrkisk somalisk islam kristen blok opgang afdeling etape rockwool seniorer unge ældre god godt glad
    hash lys larm støj bus tog fodbold borgerservice falck ingenting alting dagligt meget så nu her
    sidst igen år dag med fra til på i at som er var har min mit mine din dit vores jeres deres hans
    hendes sin sit sine ham hende dem denne manden konen mand kone mr mrs derfor desuden ofte igår idag
    lions rotary røde blå grønne hvide kors spejderne fdf kfum trygfonden realdania kvickly superbrugsen
    nordsjælland midtjylland vendsyssel østjylland vestjylland sønderjylland nordjylland sydsjælland
    brøndby aab agf obi vestas danfoss novo yousee tdc ørsted hofor radius norlys ewii aula mitid
    jobcenter coop kiwi domea boligkontoret lejerbo himmerland kab fsb civica brabrand alabu korshær
    mødrehjælpen danske spar meny wolt nemlig hello dao gls postnord bring elgiganten jysk normal skoda
    audi volvo toyota golf polo ford opel mazda honda kia bmw mercedes tesla peugeot renault citroen
    citroën fiat seat nissan hyundai suzuki vw volkswagen passat matas silvan bauhaus xl stark apcoa
    zealand ucn sosu via kea cph ptv dgi gif fck superligaen kan vil skal må bør kunne ville skulle
    måtte burde lad giv tag gå kom se hold stop sæt
    """
)
_THANKING = words("spørg tak ros kontakt hilsen mvh vh kh kram knus")
_BESIDE_THANKS = words(
    """
    . , : til med fra er jeg kærlig venlig mange store de bedste
    gamle lille unge søde kære rare flinke stakkels
    """
)
_HOMES = words("blok opgang nr nummer stuen lejlighed hus indgang")


def unaccented(word: str) -> str:
    """Return "zoltan" for "zoltán"; æ, ø and å are letters of their own."""
    if word.isascii():
        return word
    return "".join(
        letter if letter in _OURS else unicodedata.normalize("NFD", letter)[0] for letter in word
    ).translate(_BARRED)


_BARRED = str.maketrans({"ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "s", "ö": "ø", "ä": "æ"})


def may_be_name(tokens: Tokens, at: int) -> bool:
    """Tell a word with a capital that is none of the words and endings of everyday."""
    if not 0 <= at < len(tokens) or not tokens.is_capital(at):
        return False
    raw, low = tokens.raw[at], tokens.low[at]
    if len(raw) < SHORTEST_NAME or raw.isupper() or low in _NO_NAMES or low.endswith(_NOUN_ENDS):
        return False
    return not _is_everyday(tokens.sound[at])


def _is_everyday(spoken: str) -> bool:
    return (
        any(spoken in group for group in (ANYBODY, BARE_GROUPS, BARE_PERSONS, GROUPS, KIN, PERSONS, VERBS))
        or is_bare_function(spoken)
        or is_function(spoken)
        or is_neighbour(spoken)
    )


def is_occupation(tokens: Tokens, at: int) -> bool:
    """Tell "Tømrer" before "Frank", and "Vicevært" before "Bent"."""
    if at < 0 or not tokens.same_sentence(at, at + 1):
        return False
    return is_bare_function(tokens.sound[at]) or is_function(tokens.sound[at])


def may_be_surname(tokens: Tokens, at: int) -> bool:
    """Tell what follows a given name with a capital letter, where it can hardly be another word."""
    raw, low = tokens.raw[at], tokens.low[at]
    return (
        tokens.is_capital(at)
        and len(raw) >= SHORTEST_NAME
        and not raw.isupper()
        and low not in _NO_NAMES
        and not _is_everyday(sound(low))  # a name is no misspelt word: "Overballe"
    )


def is_unlisted_name(tokens: Tokens, at: int) -> bool:
    """Recognise "jeg hedder Xyz", "tak til Xyz", "hilsen Xyz" and "Xyz fra blok 4"."""
    if introduces_itself(tokens, at):
        return True
    if tokens.word(at - 1) in _CLUBS:
        return False
    if not may_be_name(tokens, at):
        return False
    return (
        is_thanked(tokens, at)
        or (lives_somewhere(tokens, at) and (not tokens.is_first(at) or _is_told_of(tokens, at)))
        or _acts_like_a_person(tokens, at)
        or is_occupation(tokens, at - 1)
        or _is_own_relative(tokens, at)
        or (tokens.word(at - 1) == "til" and tokens.word(at - 2) in _PARENTS)
        or _does_wrong(tokens, at)
    )


_PARENTS = words("mor far moren faren moderen faderen søster bror datter søn ven veninde kæreste kone mand")


def _is_own_relative(tokens: Tokens, at: int) -> bool:
    """Recognise "min onkel Xyz" and "min veninde Xyz"."""
    return (
        at > 1
        and tokens.same_sentence(at - 2, at)
        and tokens.sound[at - 1] in KIN
        and tokens.low[at - 2] in POSSESSIVES
    )


def _does_wrong(tokens: Tokens, at: int) -> bool:
    """Recognise "Xyz har stjålet", "Xyz er pusher" and "Xyz sælger hash": no thing does so."""
    after = _over_adverbs(tokens, at + 1)
    if (
        not tokens.same_sentence(at, after)
        or tokens.sound[at] in KNOWN_WORDS
        or is_offender(tokens.sound[at])
    ):
        return False
    if tokens.sound[after] in BAD_ALONE:
        return not tokens.low[after].endswith("et")
    told = _over_adverbs(tokens, after + 1)
    if tokens.low[after] not in _TELLING or not tokens.same_sentence(at, told):
        return False
    near = range(told, min(told + 4, len(tokens)))
    if tokens.low[after] in {"har", "havde"} and tokens.sound[told] in BAD_ALONE:
        return True
    return any(
        tokens.same_sentence(at, word)
        and (is_offender(tokens.sound[word]) or (tokens.low[after] in _DEALING and word in tokens.taints))
        for word in near
    )


def _over_adverbs(tokens: Tokens, at: int) -> int:
    while at < len(tokens) and tokens.low[at] in ADVERBS:
        at += 1
    return at


_DEALING = words("sælger sælge handler dealer pusher ryger dyrker gemmer solgte har havde laver køber langer")
_TELLING = _DEALING | words("er var kaldes hedder")


_CLUBS = words(
    "fc fk ac if bk ik gf sk hk tk kfum røde blå kirkens dansk danske red a/s aps firmaet foreningen"
)


def _acts_like_a_person(tokens: Tokens, at: int) -> bool:
    """Recognise "Xyz spiller kort" and "Kan Xyz ikke få et lokale?"."""
    if not tokens.same_sentence(at, at + 1):
        return False
    if tokens.low[at].startswith("hv"):
        return False
    if tokens.low[at + 1] in HUMAN_VERBS:
        return True
    return tokens.is_first(at - 1) and tokens.word(at - 1) in _MODALS and tokens.low[at + 1] in _AFTER_MODAL


HUMAN_VERBS = words(
    """
    siger synes mener spiller hjælper græder fortæller tror bager leger savner elsker hader griner synger
    danser syr maler cykler træner strikker tolker oversætter underviser hilser drømmer sover plejer
    foreslår råber skriver ringer påstår spørger svarer lover skælder brokker
    """
)
_MODALS = words("kan skal må vil kunne skulle burde måtte har")
_AFTER_MODAL = words("ikke få ikke være blive tage komme stå sige lave hjælpe lære spille også godt selv")


def introduces_itself(tokens: Tokens, at: int) -> bool:
    """After "jeg hedder" and "mit navn er" a name comes, also in small letters."""
    before = (tokens.word(at - 2), tokens.word(at - 1))
    told = before == ("jeg", "hedder") or (before == ("navn", "er") and tokens.word(at - 3) == "mit")
    low = tokens.low[at]
    return (
        told
        and tokens.same_sentence(at - 2, at)
        and low not in _NO_NAMES
        and (len(low) >= SHORTEST_NAME or low in SHORT_NAMES)
    )


def is_thanked(tokens: Tokens, at: int) -> bool:
    """Recognise who is thanked, asked for or who signs: "tak til Xyz", "mvh. Xyz"."""
    near = at - 1
    while near >= 0 and at - near <= SHORTEST_NAME and tokens.low[near] in _BESIDE_THANKS:
        near -= 1
    is_asked = near >= 0 and tokens.low[near] in _THANKING and tokens.same_sentence(near, at)
    return is_asked and not tokens.is_number(at + 1)


def lives_somewhere(tokens: Tokens, at: int) -> bool:
    """Somebody from a home: "Xyz fra blok 4", "Xyz nede i stuen"."""
    if tokens.word(at + 1) in _UP_OR_DOWN and tokens.same_sentence(at, at + 1):
        at += 1
    if tokens.word(at + 1) not in {"fra", "i", "på"} or not tokens.same_sentence(at, at + 2):
        return False
    place = tokens.word(at + 2)
    if place in _HOMES:
        return True
    if tokens.word(at + 3) == "sal" and place in _FLOORS:
        return True
    return tokens.is_number(at + 2) and tokens.word(at + 1) in {"fra", "på"} and _is_floor(tokens, at + 3)


_FLOORS = words("første anden tredje tredie fjerde femte sjette 1 2 3 4 5")


_UP_OR_DOWN = words("nede oppe ovre inde henne")


def _is_told_of(tokens: Tokens, at: int) -> bool:
    """Tell "Xyz fra blok 4 vil …" from "Vand i blok 3" and "Støj fra opgang 2" at the beginning."""
    if tokens.word(at + 1) != "fra" or tokens.low[at] in _COMES_FROM_HOUSES:
        return False
    near = range(at + 3, min(at + 3 + PLACE_REACH, len(tokens)))
    return any(tokens.low[verb] in PERSONS_VERBS for verb in near)


PLACE_REACH = 5
PERSONS_VERBS = words(
    """
    vil kan skal må har er var havde ville kunne siger synes mener foreslår ønsker hjælper sælger stjæler
    tager kommer går bor spiller laver taler ringer skriver gjorde gør
    """
)
_COMES_FROM_HOUSES = words(
    """
    støj larm lugt os røg musik vand lys træk skrald affald affaldet lugten larmen støjen røgen musikken
    folk beboere børn unge alle nogen nogle nogen mange gæster stank fugt sne løv varme kulde post
    """
)


def _is_floor(tokens: Tokens, at: int) -> bool:
    return (tokens.word(at) == "." and tokens.word(at + 1) in {"sal", "th", "tv", "mf"}) or tokens.word(
        at
    ) == "sal"


def is_called(tokens: Tokens, at: int) -> bool:
    """Recognise a nickname: "de kalder ham Tyren", "han hedder Bulder"."""
    if not tokens.is_capital(at) or tokens.is_first(at):
        return False
    before = at - 1
    while before > 0 and tokens.low[before] in _BETWEEN_CALLING and at - before < 4:
        before -= 1
    called = before > 0 and tokens.low[before] in _CALLING
    return called and (tokens.low[before - 1] in _CALLERS or tokens.sound[before - 1] in BARE_PERSONS)


_CALLING = words("kalder kaldes kaldt kaldet kalde hedder hed navnet")
_BETWEEN_CALLING = words("ham hende sig for dem vist nok bare han hun")
_CALLERS = words(
    """
    han hun jeg de vi alle folk der som drengen pigen manden konen fyren også bliver blev naboen sønnen
    """
)
