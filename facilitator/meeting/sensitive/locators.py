"""The words after a person that say which one: a floor, a number, a coat, a dog."""

from dataclasses import dataclass

from facilitator.meeting.sensitive.offence_verbs import VERBS
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import words

_LEADING = words("der dér som vist lige inde oppe nede ovre henne ude her bare altid nu")
_PLACING = words("i på fra over under ovenover ovenpå nedenunder overfor ved hos til af bag")
_ALONE = words("ovenpå nedenunder overfor ovenover ovenfor underneden nedenfor")
_LIVING = words("bor boede arbejder sidder kommer holder står går flyttede flyttet er ind bo")
_NUMBERED = words("nr nummer nr. no blok opgang lejlighed lejl hus indgang etage opg rækkehus")
_BLOCKS = words("blok opgang opg indgang opgangen blokken")
_FLOORS = words(
    """
    første anden tredje tredie fjerde femte sjette stuen stueetagen kælderen 1ste 2den 3die kvisten
    toppen
    """
)
_DWELLINGS = words(
    """
    stuelejligheden hjørnelejligheden lejligheden rækkehuset gavlen hjørnehuset lejlighed huset opgangen
    villaen endehuset gavllejligheden tagetagen penthouselejligheden taglejligheden ungdomsboligen
    """
)
_PUBLIC = words(
    """
    stien stationen torvet parken skoven gaden tunnelen pladsen legepladsen området kvarteret byen
    bussen toget centeret centret søen boldbanen busstoppestedet parkeringspladsen vejen trappen
    elevatoren gården skolen cykelstien perronen banen kommunen danmark udlandet politiet bestyrelsen
    møderne mødet facebook nettet natten dagen weekenden aften aftenen dag morges går aftes flok grupper
    hold starten år sommer vinter tide nærheden hele
    """
)
_PRONOUNS = words("mig os ham hende dem dig jer")
_ARTICLES = words("den det de en et min mit mine vores sin sit sine hans hendes deres")
_OBJECTS = _PRONOUNS | _ARTICLES
MOST_DESCRIBING = 4


@dataclass(frozen=True, slots=True)
class Locator:
    """Where a person is found, or how known; `last` is its last token."""

    last: int
    is_home: bool = False
    is_block: bool = False
    """A whole block or stairway, not one home."""
    is_public: bool = False


def locator(tokens: Tokens, at: int) -> Locator | None:
    """Return what follows a person and says which one, or None."""
    person = at - 1
    at = _start(tokens, at)
    if not tokens.same_sentence(person, at):
        return None
    word = tokens.word(at)
    if word in {"nr", "nummer"} and tokens.is_number(at + 1 + (tokens.word(at + 1) == ".")):
        return _numbered(tokens, at)
    if word in {"bor", "bo"} and _is_floor(tokens, at + 1):
        return Locator(at + 2, is_home=True)
    if word == "med":
        return _described(tokens, at)
    if word == "ved" and tokens.word(at + 1) == "siden":
        return Locator(min(at + 3, len(tokens) - 1), is_home=True)
    if word in _ALONE and not _has_object(tokens, at):
        return Locator(at, is_home=True)
    return _placed(tokens, at) if word in _PLACING else None


def _start(tokens: Tokens, at: int) -> int:
    """Return where the place itself begins, behind ", der bor lige"; -1 where a comma goes on otherwise."""
    if tokens.word(at) == "," and tokens.same_sentence(at - 1, at):
        at += 1
        if tokens.word(at) not in {"der", "som"}:
            return -1
    return _over_leading(tokens, at)


def _is_floor(tokens: Tokens, at: int) -> bool:
    """Tell "første sal", "tre sal" and "nummer 6" without their preposition."""
    word, after = tokens.word(at), tokens.word(at + 1)
    return after in {"sal", "etage"} or (word in _NUMBERED and tokens.is_number(at + 1))


def _over_leading(tokens: Tokens, at: int) -> int:
    """Skip "der bor", "oppe", "lige"; "sidder" without "der" is no description but what the person does."""
    relative = False
    for _ in range(MOST_DESCRIBING + 1):
        word = tokens.word(at)
        if word not in _LEADING and not (relative and word in _LIVING):
            break
        relative = relative or word in {"der", "som"}
        at += 1
    return at


def _has_object(tokens: Tokens, at: int) -> bool:
    return tokens.word(at + 1) in _OBJECTS


def _described(tokens: Tokens, at: int) -> Locator | None:
    """Return "med den røde jakke": up to the first word that can be its noun."""
    last = at + 1
    if not tokens.same_sentence(at, last) or not tokens.raw[last][0].isalpha():
        return None
    # "dem med de grønne gardiner" are one household, "dem med hund" are many.
    is_one = tokens.low[last] in {"den", "det", "de"} and _is_adjective(tokens.word(last + 1))
    while last - at <= MOST_DESCRIBING and _goes_on(tokens, last):
        last += 1
    return Locator(last, is_home=is_one)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Tell whether the noun is still to come after an article or adjective."""
    if not tokens.same_sentence(at, at + 1) or not tokens.raw[at + 1][0].isalpha():
        return False
    if tokens.word(at) in _ARTICLES:
        return True
    return (
        _is_adjective(tokens.word(at))
        and tokens.word(at + 1) not in _AFTER_NOUN
        and tokens.sound[at + 1] not in VERBS
    )


_AFTER_NOUN = (
    words(
        """
        og der som er var har havde kan vil skal han hun de i på fra med til hos kommer går bor altid
        """
    )
    | _PLACING
)


def _is_adjective(word: str) -> bool:
    return word.endswith(("e", "t")) and not word.endswith(("erne", "ene", "et")) and len(word) > 3


def _placed(tokens: Tokens, at: int) -> Locator | None:
    after = at + 1
    while tokens.word(after) in {"på", "i", "hos", "ved"} and after - at < 3:
        after += 1
    if not tokens.same_sentence(at, after):
        return None
    word = tokens.word(after)
    if word in _NUMBERED:
        return _numbered(tokens, after)
    if tokens.is_number(after):
        return _floor_or_number(tokens, after)
    if word in _FLOORS or tokens.word(after + 1) in {"sal", "etage"}:
        sal = tokens.word(after + 1) in {"sal", "etage"}
        return Locator(after + 1 if sal else after, is_home=word != "kælderen")
    if tokens.word(at) in {"over", "under", "ovenpå", "nedenunder", "overfor"} and word in _PRONOUNS:
        return Locator(after, is_home=True)
    return _at_place(tokens, at, after)


def _at_place(tokens: Tokens, at: int, after: int) -> Locator | None:
    while after - at < MOST_DESCRIBING and _goes_on(tokens, after):
        after += 1
    word = tokens.word(after)
    if not word[:1].isalpha():
        return None
    if word in _DWELLINGS or word.endswith(("lejligheden", "rækkehuset")):
        return Locator(after, is_home=True, is_block=word == "opgangen")
    if tokens.is_number(after + 1) and tokens.same_sentence(after, after + 1) and tokens.is_capital(after):
        return Locator(after + 1, is_home=True)
    return Locator(after, is_public=word in _PUBLIC or tokens.word(at) in {"til", "af", "bag"})


def _numbered(tokens: Tokens, at: int) -> Locator:
    is_block = tokens.word(at) in _BLOCKS
    last = at + 1 if tokens.word(at + 1) == "." else at
    if tokens.is_number(last + 1) or len(tokens.word(last + 1)) == 1:
        last += 1
        if (
            tokens.start[last] == tokens.end[last - 1]
            or len(tokens.word(last + 1)) != 1
            or not tokens.word(last + 1).isalpha()
        ):
            return Locator(last, is_home=True, is_block=is_block)
        return Locator(last + 1, is_home=True, is_block=is_block)
    return Locator(last, is_home=True, is_block=is_block)


def _is_of_floor(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    if word in {"eren", "er"}:
        return tokens.start[at] == tokens.end[at - 1]
    if word == ",":
        return tokens.word(at + 1) in {"th", "tv", "mf"}
    return word in {".", "sal", "th", "tv", "mf", "'", "’", "-"}


def _floor_or_number(tokens: Tokens, at: int) -> Locator:
    if tokens.word(at + 1) == "." and len(tokens.word(at + 2)) == 1 and tokens.word(at + 2).isalpha():
        return Locator(at + 2)  # the class "3.b"
    last = at
    while last - at < MOST_DESCRIBING and _is_of_floor(tokens, last + 1):
        last += 1
    return Locator(last, is_home=True)
