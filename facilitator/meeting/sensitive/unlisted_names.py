"""Names that no list has and no word introduces: known by their letters, a capital and what they do."""

from facilitator.meeting.sensitive.doubtful_names import is_danish
from facilitator.meeting.sensitive.name_cues import (
    HUMAN_VERBS,
    PERSONS_VERBS,
    lives_somewhere,
    may_be_surname,
)
from facilitator.meeting.sensitive.name_likeness import name_score
from facilitator.meeting.sensitive.name_words import NO_NAME_BEFORE, PLACES_AFTER
from facilitator.meeting.sensitive.spelling import KNOWN_WORDS
from facilitator.meeting.sensitive.streets import is_street
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import sound, words

# In twentieths: so much like a name a word has to be, by where it stands.
INSIDE, BEFORE_VERB, BEHIND_TO, ACTING, FIRST, BEHIND_HOS, FROM_UP, SMALL = 20, -10, 30, -10, 36, 0, -40, 20
SHORTEST = 3
# Behind these stands a place, whatever it is called.
_OF_PLACES = words("i på ved mod mellem langs bag under over omkring gennem nær forbi via foran efter uden")
_MAY_BE_OF_PLACES = words("fra til af om for hos med og eller som er hedder hedde kaldes mod")
_TOWNS = words(
    """
    thy mors als ærø fanø møn lolland falster bornholm læsø anholt samsø tunø frederiksberg frederikshavn
    fredericia viborg herning holstebro silkeborg skive thisted hjørring skagen struer lemvig ringkøbing varde
    ribe tønder haderslev aabenraa sønderborg svendborg nyborg middelfart assens faaborg bogense kerteminde
    roskilde køge ringsted sorø holbæk kalundborg slagelse korsør næstved vordingborg nykøbing maribo
    nakskov hillerød helsingør hørsholm farum ballerup glostrup taastrup ishøj greve solrød herlev gladsaxe
    lyngby gentofte hellerup rødovre hvidovre valby vanløse nørrebro vesterbro østerbro christianshavn
    grenaa ebeltoft hornslet hadsten hinnerup skanderborg odder brædstrup billund grindsted vejen rødekro
    nuuk ilulissat sisimiut qaqortoq tórshavn klaksvík malmø lund hamborg berlin flensborg kiel rendsborg
    europa afrika amerika kina japan indien spanien italien frankrig tyskland grækenland kroatien thailand
    carlsberg tuborg novo arla matas imerco maersk mærsk zealandia bazar pizza sushi teams zoom ipad iphone
    mallorca rom athen madrid barcelona paris london zoe octavia corsa clio yaris skoda golf passat
    """
)
_ENDS = (
    *(
        "vej",
        "vejen",
        "gade",
        "gaden",
        "plads",
        "pladsen",
        "skole",
        "skolen",
        "hus",
        "huset",
        "center",
        "centret",
    ),
    *(
        "park",
        "parken",
        "gård",
        "gården",
        "gaarden",
        "club",
        "klub",
        "klubben",
        "forening",
        "kommune",
        "kirke",
    ),
    *("bro", "torv", "torvet", "bibliotek", "cafe", "café", "shop", "by", "lund", "strup", "hallen", "haven"),
    *(
        "bakken",
        "rup",
        "trup",
        "drup",
        "kilde",
        "bjerg",
        "berg",
        "borg",
        "sund",
        "holm",
        "havn",
        "bæk",
        "marken",
        "næs",
    ),
    *("toften", "vænget", "stien", "højen", "engen", "skoven", "søen", "ø", "øen", "kvarteret", "kirkeplads"),
    *("ing", "tion", "hed", "else", "erne", "ene", "ende", "lauget", "bus", "fest", "dag", "uge", "net"),
)


def is_unlisted(tokens: Tokens, at: int) -> bool:
    """Tell a word that looks like a name and stands where a name stands."""
    low = tokens.low[at]
    if tokens.is_first(at) and lives_somewhere(tokens, at) and low.isalpha() and not low.endswith(_ENDS):
        return name_score(low) >= SMALL and sound(low) not in KNOWN_WORDS
    if not tokens.is_capital(at) or not low.isalpha() or not _is_long_enough(tokens, at):
        return False
    if (
        low.startswith("hv")
        or low.endswith(_ENDS)
        or low in _TOWNS
        or _is_everyday(tokens, at)
        or _is_of_a_title(tokens, at)
    ):
        return False
    return name_score(low) >= _enough(tokens, at)


def _is_long_enough(tokens: Tokens, at: int) -> bool:
    """Two letters are enough before another word with a capital: "Li Xiaomei"."""
    is_pair = tokens.same_sentence(at, at + 1) and tokens.is_capital(at + 1) and not tokens.raw[at].isupper()
    return len(tokens.low[at]) >= SHORTEST or (len(tokens.low[at]) == SHORTEST - 1 and is_pair)


def _is_everyday(tokens: Tokens, at: int) -> bool:
    return len(tokens.low[at]) >= SHORTEST and not may_be_surname(tokens, at)


def _enough(tokens: Tokens, at: int) -> int:
    """Return how much like a name a word has to be where it stands."""
    last = _last_with_capital(tokens, at)
    if _does_as_people_do(tokens, last):
        return ACTING
    if tokens.is_first(at) or tokens.word(at - 1) in _BEFORE_ANYBODY:
        from_up = tokens.word(last + 1) in _WHERE
        if _comes_from(tokens, last):
            return FROM_UP if from_up else BEHIND_HOS
        return FIRST if tokens.is_first(at) and tokens.word(last + 1) in PERSONS_VERBS else NEVER
    before = tokens.word(at - 1)
    if before in _OF_PLACES or tokens.is_capital(at - 1) or not _is_only_danish(tokens):
        return NEVER
    if before == "hos":
        return BEHIND_HOS
    if before in _MAY_BE_OF_PLACES:
        return BEHIND_TO
    if tokens.word(last + 1) in PERSONS_VERBS:
        return BEFORE_VERB
    is_pointed_at = before in {"er", "var"} and tokens.word(last + 1) in {"der", "som"}
    return INSIDE if is_pointed_at or before in _BEFORE_PERSONS else NEVER


_BEFORE_PERSONS = words(
    "ham hende lille gamle unge søde kære afdøde stakkels selveste med og så mødte kender"
)


NEVER = 10_000
# Small words of languages in which every noun has a capital, or every name of a language.
_ABROAD = words("the die das und ist nicht für wir ich auf bitte ein eine der is are we you our please with")


def _is_only_danish(tokens: Tokens) -> bool:
    return is_danish(tokens) and len(_ABROAD.intersection(tokens.low)) < FEWEST_ABROAD


FEWEST_ABROAD = 2
_BEFORE_ANYBODY = frozenset({"ligesom", "som"})


def _last_with_capital(tokens: Tokens, at: int) -> int:
    """Return the last of the words with capitals that begin here: "Li Xiaomei", "Svend Aage Overballe"."""
    last = at
    while last - at < MOST_WORDS and tokens.same_sentence(at, last + 1) and tokens.is_capital(last + 1):
        last += 1
    return last


MOST_WORDS = 3


def _is_of_a_title(tokens: Tokens, at: int) -> bool:
    """Tell a word of a longer proper name, of a shop or place, from a person's."""
    after = at + 1
    if tokens.same_sentence(at, after) and (tokens.low[after] in PLACES_AFTER or tokens.is_number(after)):
        return True
    return (
        tokens.word(at - 1) in NO_NAME_BEFORE
        or is_street(tokens, at)
        or tokens.word(at - 1) in _QUOTES
        or tokens.word(after) in _QUOTES
    )


_QUOTES = frozenset("\"»«“”'’-–#&/")


def _does_as_people_do(tokens: Tokens, at: int) -> bool:
    """Recognise "Xyz plejer at sige" and "Xyz har samlet"."""
    after = at + 1
    if not tokens.same_sentence(at, after):
        return False
    if tokens.low[after] in HUMAN_VERBS:
        return True
    return tokens.low[after] in {"har", "havde"} and tokens.word(after + 1) in _DONE_BY_PEOPLE


_DONE_BY_PEOPLE = words(
    """
    samlet lovet sagt spurgt fortalt skrevet ringet klaget foreslået meldt boet arbejdet bagt lavet hjulpet
    hentet tænkt prøvet besøgt malet plantet inviteret tilbudt glemt
    """
)


def _comes_from(tokens: Tokens, at: int) -> bool:
    """Recognise "Xyz fra den lille grillbar har samlet" and "Xyz oppe fra Højen plejer"."""
    place = at + 2 if tokens.word(at + 1) in _WHERE else at + 1
    if tokens.word(place) != "fra" or not tokens.same_sentence(at, place + 1):
        return False
    reach = range(place + 2, min(place + 2 + REACH, len(tokens)))
    return any(
        tokens.low[verb] in HUMAN_VERBS
        or (tokens.low[verb] in {"har", "havde", "vil", "kan"} and tokens.word(verb + 1) in _DONE_BY_PEOPLE)
        for verb in reach
        if tokens.same_sentence(at, verb)
    )


_WHERE = words("oppe nede ovre inde henne ude omme")
REACH = 6
