"""Whom the rules would not recognise for sure, and who may be accused all the same: only the weights ask."""

from facilitator.meeting.sensitive.locators import locator
from facilitator.meeting.sensitive.people_words import (
    BARE_GROUPS,
    BARE_NEIGHBOURS,
    BARE_PERSONS,
    KIN,
    PERSONS,
    is_bare_function,
    is_function,
)
from facilitator.meeting.sensitive.persons import Known, People, Person
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import sounds, words

_AGENTS = sounds(
    """
    smeden degnen provsten bispen baronen greven grevinden kusken svenden guruen munken hyrden bossen
    farmaceuten jordemoderen jordemoren guiden piloten matrosen skipperen kaptajnen officeren majoren
    obersten sergenten dommeren advokaten solisten poeten narren vagten graveren notaren nevøen niecen
    nygifte svigerfaren svigermoren barnebarnet oldfaren maleren mureren kokken tjeneren vikaren lærlingen
    """
)
_AGENT_ENDS = tuple(
    sorted(
        sounds(
            """
            manden mændene konen damen fyren drengen pigen knægten smeden kusken fogeden degnen mutteren moren
            værten værtinden isten anten øren ologen assistenten studenten agenten kanten bossen kongen
            dronningen nissen teknikeren entusiasten ministeren vogteren lægen præsten mesteren hjælpen
            parret familien folkene ejerne mosteren onklen tanten bedstemoren mormoren
            fotografen dirigenten lærlingen eleven vennen vennerne svenden plejersken terapeuten organisten
            agenten konsulenten gæsten vagten vikaren kokken graveren foreren medlemmet
            """
        )
    )
)
_NO_AGENT_ENDS = tuple(
    sorted(sounds("døren dørene røren listen kisten gnisten kanten elefanten hjælpen avisten"))
)
_BARE_ENDS = tuple(
    sorted(
        sounds("ist ant ør mand kone dame leder ejer fører læge smed nom grosserer dirigent tekniker mester")
    )
)
_TITLES = words("fru frk frøken hr herr søster broder doktor onkel tante")
_ONE = words("samme denne den en én et vis vor vores netop")
_TWO = words("to tre de fire begge")
_BEHIND = words("der som fra i på med ved")
_GENITIVE = 4
_LONG = 6


def suspects(people: People) -> list[Person]:
    """Return those who are nobody to the rules, but somebody to those who live there."""
    tokens = people.tokens
    taken = {
        at
        for person in (*people.surely(), *people.owners, *people.homes)
        for at in range(person.first, person.last + 1)
    }
    heard = tokens.heard({spoken for spoken in tokens.places if _is_agent(spoken)})
    agents = {at for at in heard if _is_agent_at(tokens, at)}
    found = []
    for at, low in enumerate(tokens.low):
        if at not in taken and (at in agents or low in _BEGINNING or low.endswith("s")):
            person = _placed(tokens, at, at) if at in agents else _begun_at(tokens, at)
            found += [person] if person is not None else []
    return found


def _begun_at(tokens: Tokens, at: int) -> Person | None:
    """Return whom a title, an article, a number, an owner or a pronoun begins."""
    low = tokens.low[at]
    if low.endswith("s") and _is_agent(tokens.sound[at][:-1]):
        return Person(at, at, Known.IF_NAMED_BEFORE)
    if low in _PRONOUNS:
        return Person(at, at, Known.NOT_AT_ALL)
    if not tokens.same_sentence(at, at + 1) or not tokens.raw[at + 1][0].isalpha():
        return None
    if (low in _TITLES and not _is_everybody(tokens, at + 1)) or (
        len(low) > _GENITIVE and low.endswith("s") and tokens.sound[at + 1] in KIN
    ):
        return Person(at, at + 1, Known.IF_NAMED_BEFORE)
    if low in _ONE and not (low == "et" and tokens.low[at + 1] == "par"):
        noun = _behind_adjectives(tokens, at + 1)
        return _placed(tokens, at, noun) if _is_bare(tokens.sound[noun]) else None
    if low in _TWO and tokens.sound[at + 1] in BARE_GROUPS and tokens.word(at + 2) in _BEHIND:
        return _placed(tokens, at, at + 1)
    return None


def _is_everybody(tokens: Tokens, at: int) -> bool:
    """Tell "hr. og fru Danmark", who are nobody."""
    return tokens.low[at] in {"og", "danmark"}


def _behind_adjectives(tokens: Tokens, at: int) -> int:
    """Return where the noun of "vor højt elskede revymester" and "et bestemt medlem" stands."""
    first = at
    while (
        at - first < MOST_ADJECTIVES
        and tokens.low[at].endswith(("e", "t"))
        and not _is_bare(tokens.sound[at])
    ):
        if not tokens.same_sentence(at, at + 1) or not tokens.raw[at + 1][0].isalpha():
            break
        at += 1
    return at


MOST_ADJECTIVES = 2
_PRONOUNS = words("han hun ham hende")
_BEGINNING = _PRONOUNS | _TITLES | _ONE | _TWO


def _placed(tokens: Tokens, first: int, last: int) -> Person:
    place = locator(tokens, last + 1)
    return Person(first, place.last if place else last, Known.IF_NAMED_BEFORE)


def _is_agent_at(tokens: Tokens, at: int) -> bool:
    """Tell "eleven" from "7-eleven" and "hjemmehjælperen" from "ni hjemmehjælpere"."""
    is_shop = tokens.word(at - 1) == "-" and tokens.is_number(at - 2)
    return not is_shop and not tokens.low[at].endswith("ere")


def _is_agent(spoken: str) -> bool:
    if spoken in _AGENTS or spoken in PERSONS or is_function(spoken):
        return True
    return len(spoken) > _LONG and spoken.endswith(_AGENT_ENDS) and not spoken.endswith(_NO_AGENT_ENDS)


def _is_bare(spoken: str) -> bool:
    if spoken in BARE_PERSONS or spoken in BARE_NEIGHBOURS or is_bare_function(spoken):
        return True
    return len(spoken) > _LONG and spoken.endswith(_BARE_ENDS)
