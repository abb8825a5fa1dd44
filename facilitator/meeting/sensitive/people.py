"""Who a text speaks of: persons that the hall would recognise, told apart from anybody at all."""

from collections.abc import Callable, Iterator, Mapping

from facilitator.meeting.sensitive.homes import homes_in
from facilitator.meeting.sensitive.locators import Locator, locator
from facilitator.meeting.sensitive.named_places import Name
from facilitator.meeting.sensitive.noun_phrases import (
    AFTER_POINTING,
    is_described_by_habit,
    may_be_verb,
    noun_phrase,
)
from facilitator.meeting.sensitive.offence_verbs import VERBS
from facilitator.meeting.sensitive.people_words import (
    ADJECTIVES,
    ANYBODY,
    BARE_NEIGHBOURS,
    BARE_PERSONS,
    GROUPS,
    KIN,
    KNOWN_GROUPS,
    NEXT_DOORS,
    OWN_KIN,
    PERSONS,
    PLURAL_PRONOUNS,
    POSSESSIVES,
    PRONOUNS,
    SHOPS,
    is_bare_function,
    is_function,
    is_neighbour,
)
from facilitator.meeting.sensitive.persons import Known, People, Person
from facilitator.meeting.sensitive.relations import BARE_KIN, relation
from facilitator.meeting.sensitive.tokens import Tokens


def people(tokens: Tokens, names: list[Name]) -> People:
    """Return everybody that the text speaks of."""
    named = {name.first: name for name in names}
    found: dict[int, Person] = {}
    behind = 0
    for at in _beginnings(tokens, named):
        person = _person_at(tokens, at, named) if at >= behind else None
        if person is not None:
            found[person.last] = person
            behind = person.last + 1
    return People(
        tokens,
        found,
        {person.first: person for person in found.values()},
        tuple(Person(first, last) for first, last in homes_in(tokens)),
        tuple(_owners_in(tokens, names)),
        tuple(person for person in found.values() if person.known is Known.SURELY),
    )


def _beginnings(tokens: Tokens, named: Mapping[int, Name]) -> list[int]:
    """Return the tokens with which the mention of somebody can begin."""
    somebody = {spoken for spoken in tokens.places if _may_be_somebody(spoken)}
    pointing = (at for at, low in enumerate(tokens.low) if low in _POINTING)
    return sorted({*named, *pointing, *tokens.heard(somebody)})


_POINTING = POSSESSIVES | PRONOUNS | {"en", "et", "den", "det", "denne"}
_SOMEBODY = BARE_KIN | PERSONS | GROUPS | ANYBODY | BARE_PERSONS | BARE_NEIGHBOURS


def _may_be_somebody(spoken: str) -> bool:
    """Tell a noun for somebody, or for the owner of what follows."""
    owned = spoken.removesuffix("s")
    return any(
        each in _SOMEBODY or is_function(each) or is_neighbour(each) or is_bare_function(each)
        for each in ((spoken, owned) if owned != spoken else (spoken,))
    )


def _owners_in(tokens: Tokens, names: list[Name]) -> Iterator[Person]:
    for name in names:
        if name.genitive:
            yield Person(name.first, name.last, named=True)
    owners = {spoken for spoken in tokens.places if spoken.endswith("s") and _is_known(spoken[:-1])}
    yield from (Person(at, at) for at in tokens.heard(owners))


def _is_known(spoken: str) -> bool:
    return is_neighbour(spoken) or is_function(spoken)


def _person_at(tokens: Tokens, at: int, named: Mapping[int, Name]) -> Person | None:
    if at in named:
        return _named(tokens, named[at])
    if not tokens.raw[at][0].isalpha():
        return None
    for attempt in _ATTEMPTS:
        person = attempt(tokens, at, named)
        if person is not None:
            return person
    return None


def _placed(tokens: Tokens, first: int, last: int, **said: bool) -> Person:
    """Return the person with the words that say where or how."""
    place = locator(tokens, last + 1)
    home = bool(place and place.is_home and not place.is_block)
    return Person(first, place.last if place else last, at_home=home, **said)  # type: ignore[arg-type]  # all but `known` are flags


def _named(tokens: Tokens, name: Name) -> Person | None:
    if not name.genitive:
        return _placed(tokens, name.first, name.last, named=True)
    kin = _kin_after(tokens, name.last)
    return _placed(tokens, name.first, kin, named=True) if kin is not None else None


def _kin_after(tokens: Tokens, owner: int) -> int | None:
    """Return the token of "bror" in "naboens yngste bror"."""
    for at in (owner + 1, owner + 2, owner + 3):
        if not tokens.same_sentence(owner, at):
            return None
        if tokens.sound[at] in KIN or tokens.sound[at].endswith(_KIN_ENDS):
            return at
        if tokens.sound[at] not in ADJECTIVES and tokens.low[at] not in _BEFORE_KIN:
            return None
    return None


_KIN_ENDS = ("dreng", "pige", "søn", "bror", "søster", "datter", "barn", "kereste", "kone", "mand")
_BEFORE_KIN = frozenset(
    {"to", "tre", "fire", "egen", "egne", "voksne", "voksen", "anden", "første", "ene", "eks"}
)


def _neighbour(tokens: Tokens, at: int, _: Mapping[int, Name]) -> Person | None:
    spoken = tokens.sound[at]
    if is_neighbour(spoken):
        return _placed(tokens, at, at)
    owned = spoken.removesuffix("s")
    if spoken.endswith("s") and (
        is_neighbour(owned) or is_function(owned) or owned in PERSONS or owned in BARE_NEIGHBOURS
    ):
        kin = _kin_after(tokens, at)
        return _placed(tokens, at, kin) if kin is not None else None
    if spoken in BARE_PERSONS and tokens.is_first(at):
        place = locator(
            tokens, at + 1
        )  # "Dreng fra blok 6 han …", as those write who are new to the language
        is_one = place is not None and (place.is_home or spoken != "unge") and not place.is_public
        if is_one and tokens.word(at + 1) in {"fra", "i", "på"}:
            return _placed(tokens, at, at)
    if spoken in BARE_NEIGHBOURS:
        before = tokens.word(at - 1)
        if (
            before in POSSESSIVES
            or before in {"den", "en", "der", "æ"}
            or (len(before) > 2 and before.endswith("s"))
            or locator(tokens, at + 1)
            or tokens.is_first(at)
        ):
            return _placed(tokens, at, at)
    return None


def _functionary(tokens: Tokens, at: int, _: Mapping[int, Name]) -> Person | None:
    spoken = tokens.sound[at]
    if tokens.low[at].endswith("ere") or tokens.word(at - 1) == "-":
        return None  # "ni forskellige hjemmehjælpere", "7-eleven"
    if is_function(spoken):
        place = locator(tokens, at + 1)
        return Person(at, place.last if place else at, shop=spoken in SHOPS, described=place is not None)
    is_verb = tokens.low[at] in _ALSO_VERBS and tokens.word(at + 1) in _AFTER_VERB
    if is_bare_function(spoken) and not is_verb and _stands_for_one(tokens, at):
        return _placed(tokens, at, at)
    return None


# "Hjælper det ikke", "leder et møde" and "ejer en hund" tell what is done.
_ALSO_VERBS = frozenset({"leder", "træner", "hjælper", "ejer", "maler", "tjener", "bager", "vejleder"})
_AFTER_VERB = POSSESSIVES | {"det", "den", "de", "et", "en", "os", "dem", "mig", "hinanden", "man", "vi", "i"}


def _stands_for_one(tokens: Tokens, at: int) -> bool:
    """A function without article means one after "vores", or where a sentence begins."""
    if at == 0 or tokens.is_first(at):
        return True
    before = at - 1
    if len(tokens.low[before]) > 4 and tokens.low[before].endswith("s"):
        return True
    if tokens.low[before] in POSSESSIVES or tokens.sound[before] in ADJECTIVES:
        return True
    return tokens.is_first(before) and tokens.low[at] not in _ALSO_VERBS


def _is_somebody(tokens: Tokens, at: int, named: Mapping[int, Name]) -> bool:
    """Tell a name, a neighbour or a function in "sønnen til købmanden"."""
    if not tokens.same_sentence(at - 1, at):
        return False
    return at in named or is_function(tokens.sound[at]) or is_neighbour(tokens.sound[at])


def _noun(tokens: Tokens, at: int, named: Mapping[int, Name]) -> Person | None:
    spoken = tokens.sound[at]
    is_group = spoken in GROUPS
    if spoken not in PERSONS and not is_group:
        return None
    if spoken in KIN and tokens.word(at + 1) in {"til", "af"} and _is_somebody(tokens, at + 2, named):
        return Person(at, at + 2, plural=is_group)
    place = locator(tokens, at + 1)
    if spoken in KNOWN_GROUPS or (place and _tells(place, plural=is_group)):
        last = place.last if place else at
        at_home = bool(place and place.is_home and not place.is_block)
        return Person(at, last, plural=is_group or spoken == "familien", at_home=at_home)
    if not is_group and is_described_by_habit(tokens, at):
        return Person(at, at)
    known = Known.NOT_AT_ALL if is_group or spoken in ANYBODY else Known.IF_NAMED_BEFORE
    return Person(at, at, known, plural=is_group)


def _tells(place: Locator, *, plural: bool) -> bool:
    """A group needs a home; one person may also be known by a coat, a dog, a kiosk."""
    return place.is_home if plural else not place.is_public


_RELATED = KIN | BARE_NEIGHBOURS


def _related(tokens: Tokens, at: int, _: Mapping[int, Name]) -> Person | None:
    low = tokens.low[at]
    if low not in POSSESSIVES:
        return None
    is_described = at + 1 < len(tokens) and (
        tokens.sound[at + 1] in ADJECTIVES
        or (tokens.low[at + 1].endswith("e") and len(tokens.low[at + 1]) > 3)
    )
    is_noun = at + 1 < len(tokens) and tokens.sound[at + 1] in _RELATED
    relative = at + 2 if is_described and not is_noun and tokens.same_sentence(at, at + 2) else at + 1
    if not tokens.same_sentence(at, relative):
        return None
    spoken = tokens.sound[relative]
    if low in {"hans", "hendes", "deres"} and spoken in KIN:
        return _placed(tokens, at, relative, own=_is_of_own(tokens, at))
    if low in {"min", "mit", "mine", "vores"} and spoken in OWN_KIN:
        return _placed(tokens, at, relative, own=spoken not in BARE_NEIGHBOURS)
    if spoken in BARE_NEIGHBOURS or is_bare_function(spoken):
        return _placed(tokens, at, relative)
    return _placed(tokens, at, relative, plural=True) if spoken in NEXT_DOORS else None


def _is_of_own(tokens: Tokens, at: int) -> bool:
    """Tell "min søn og hans venner": whose they are is known to those who know the writer."""
    near = range(max(1, at - OWN_REACH), at)
    return any(tokens.sound[owner] in KIN and tokens.low[owner - 1] in _WRITERS for owner in near)


OWN_REACH = 6
_WRITERS = frozenset({"min", "mit", "mine", "vores"})


def _pointed_at(tokens: Tokens, at: int, named: Mapping[int, Name]) -> Person | None:
    """Recognise "ham i nr. 12", "hende med hunden", "den skaldede", "de to brødre i 8"."""
    low = tokens.low[at]
    if low not in PRONOUNS and low not in {"det", "denne"}:
        return None
    plural = low in PLURAL_PRONOUNS
    noun = noun_phrase(tokens, at, named)
    place = locator(tokens, noun + 1)
    if place is None and noun + 1 < len(tokens) and tokens.sound[noun + 1] in ADJECTIVES:
        place = locator(tokens, noun + 2)  # "de nye i nr. 11"
    pointed = low in {"ham", "hende"} or _tells(place, plural=plural or low == "den") if place else False
    if place and pointed and not (low in {"den", "det"} and noun == at):
        at_home = place.is_home and not place.is_block
        is_named = not named.keys().isdisjoint(range(at, noun + 1))
        return Person(at, place.last, plural=plural, at_home=at_home, named=is_named)
    if noun > at and not plural:
        return Person(at, noun, named=not named.keys().isdisjoint(range(at, noun + 1)))
    after = tokens.word(at + 1)
    if (
        low in {"ham", "hende"}
        or (low in {"han", "hun"} and after == "der")
        or (low == "dem" and after == "der")
    ):
        return _the_one_who(tokens, at)
    if low in {"den", "de"} and not _stands_alone(tokens, at):
        return None
    if low in PRONOUNS:
        known = Known.NOT_AT_ALL if low == "den" else Known.IF_NAMED_BEFORE
        return Person(at, at, known, plural=plural)
    return None


def _stands_alone(tokens: Tokens, at: int) -> bool:
    """Tell the pronoun "de" (stjæler) from the article in "de små"."""
    after = at + 1
    if not tokens.same_sentence(at, after) or not tokens.raw[after][0].isalpha():
        return True
    if tokens.sound[after] in ADJECTIVES:
        return False
    if may_be_verb(tokens.low[at - 1] if at else ""):
        return True
    return (
        tokens.low[after] in AFTER_POINTING or may_be_verb(tokens.low[after]) or tokens.sound[after] in VERBS
    )


def _the_one_who(tokens: Tokens, at: int) -> Person | None:
    after = at + 1
    if tokens.word(after) == ",":
        after += 1
    if tokens.word(after) in {"der", "som"} and tokens.same_sentence(at, after):
        return Person(at, at)
    return Person(at, at, Known.IF_NAMED_BEFORE)


def _a_certain(tokens: Tokens, at: int, _: Mapping[int, Name]) -> Person | None:
    """Recognise "en vis dame" and "den pågældende afdelingsleder": meant is one, and known."""
    if tokens.low[at] not in {"en", "et", "den", "det"} or tokens.word(at + 1) not in _CERTAIN:
        return None
    for noun in (at + 2, at + 3):
        if not tokens.same_sentence(at, noun):
            return None
        spoken = tokens.sound[noun].removesuffix("s")
        if spoken in _TOO_GENERAL:
            return None
        if spoken in BARE_PERSONS or is_bare_function(spoken):
            return _placed(tokens, at, noun)
    return None


_TOO_GENERAL = frozenset({"person", "personer", "type"})


_CERTAIN = frozenset({"vis", "vist", "bestemt", "pågældende", "omtalte", "navngiven", "ikke"})


def _somebody_placed(tokens: Tokens, at: int, _: Mapping[int, Name]) -> Person | None:
    """Recognise "en i nr. 4", "nogen på 2. sal", "de unge i nr. 14": anybody, but from one home."""
    if tokens.sound[at] not in ANYBODY and tokens.sound[at] not in BARE_PERSONS:
        return None
    if tokens.low[at] in _SO_MANY and not _stands_alone(tokens, at):
        return None
    place = locator(tokens, at + 1)
    if place and place.is_home and not place.is_block and not _is_age(tokens, at + 1):
        return Person(at, place.last, plural=True)
    return (
        Person(at, at, Known.NOT_AT_ALL, plural=True)
        if tokens.sound[at] in ANYBODY and not _is_article(tokens, at)
        else None
    )


_SO_MANY = frozenset({"flere", "mange", "alle", "andre", "ingen", "nogle", "enkelte"})


def _is_age(tokens: Tokens, at: int) -> bool:
    """Tell "drenge på 12" from "dem på 2. sal"."""
    return tokens.word(at) == "på" and tokens.is_number(at + 1) and not _is_of_a_floor(tokens, at + 2)


def _is_of_a_floor(tokens: Tokens, at: int) -> bool:
    return tokens.word(at) in {".", "sal", "th", "tv", "mf", "etage"}


def _is_article(tokens: Tokens, at: int) -> bool:
    return (
        tokens.low[at] in {"en", "et"}
        and tokens.word(at + 1) not in {"der", "som"}
        and tokens.sound[min(at + 1, len(tokens) - 1)] not in BARE_PERSONS
    )


_ATTEMPTS: tuple[Callable[[Tokens, int, Mapping[int, Name]], Person | None], ...] = (
    relation,
    _related,
    _a_certain,
    _pointed_at,
    _neighbour,
    _functionary,
    _noun,
    _somebody_placed,
)
