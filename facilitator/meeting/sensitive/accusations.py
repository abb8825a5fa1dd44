"""A person together with an offence: what must not be shown to a full hall, true or not."""

from bisect import bisect_left

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.foreign import accused_abroad
from facilitator.meeting.sensitive.hints import hinted
from facilitator.meeting.sensitive.likeness import Likeness
from facilitator.meeting.sensitive.locators import locator
from facilitator.meeting.sensitive.offence_things import DEEDS, is_offender
from facilitator.meeting.sensitive.offences import Offence
from facilitator.meeting.sensitive.people_words import PREPOSITIONS
from facilitator.meeting.sensitive.persons import Known, People, Person
from facilitator.meeting.sensitive.subjects import FARTHEST, known_person, subject_of
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.verb_table import Form
from facilitator.meeting.sensitive.word_list import sounds, words

AUXILIARY_REACH = 5
LINK_REACH = 8
SHORT_SENTENCE = 7
HOME_REACH = 12

_HAVING = words("har havde ha' ha haft skal have vist")
_SUFFERING = words("blev bliver blevet blive fik får fået få er var været bliv")
_LINKING = words("er var bliver blev været være kaldes som = en : og har af for vist at det")
_NO_INFINITIVE = words(
    """
    nægter nægtede afviser afviste undlader undlod holdt stoppede
    forhindre forhindrer undgå undgår stoppe stopper imod mod advare advarer hindre hindrer
    """
)
_POINTING_OUT = words("er var må")


def accusations(people: People, found: list[Offence]) -> list[Flag]:
    """Return a flag for every person whom the text accuses."""
    accused: list[Person] = []
    for offence in found:
        accused += _accused(people, offence)
    accused += _pointed_out(people, found)
    accused += _sellers_home(people)
    accused += hinted(people, found)
    likeness = Likeness(people)
    if accused and likeness.sounds_harmless():
        accused = [person for person in accused if person.named]
    # Crimes by their names, and words of other languages, are none that friendly words could outweigh.
    accused += [*_tainted(people), *accused_abroad(people), *_dens(people), *likeness.accused()]
    tokens = people.tokens
    each = {(person.first, person.last): person for person in accused}
    spans = {(_with_apposition(people, person), person.last) for person in each.values()}
    return [
        Flag(tokens.start[first], tokens.end[last], Kind.ACCUSATION, Reason.PERSON_AND_OFFENCE)
        for first, last in spans
    ]


def _with_apposition(people: People, person: Person) -> int:
    """Return where "læreren hr. Vinther" begins: masking the name alone would leave the teacher."""
    before = people.by_last.get(person.first - 1)
    return before.first if before is not None and before.known is Known.SURELY else person.first


def _accused(people: People, offence: Offence) -> list[Person]:
    if offence.is_label:
        return _labelled(people, offence)
    if offence.form is Form.PARTICIPLE and _is_denied(people.tokens, offence.at):
        return []
    if offence.form is Form.PARTICIPLE and not _is_active(people.tokens, offence.at):
        return _agent(people, offence.at) or _without_auxiliary(people, offence.at)
    if offence.form is Form.INFINITIVE and _is_prevented(people.tokens, offence.at):
        return []
    person = subject_of(people, offence.at) or _home_before(people, offence.at)
    person = _one_of_both(people, person) if person is not None else None
    if person is None or (offence.needs_trade and person.shop):
        return []
    return known_person(people, person)


def _is_denied(tokens: Tokens, at: int) -> bool:
    """Tell "har ikke slået" and "har aldrig nogensinde stjålet" for the participle at `at`.

    A denial elsewhere takes nothing back: "naboen slår sin kone, og det er løgn at …" is looked at.
    """
    return any(tokens.word(near) in _NEGATING for near in (at - 1, at - 2))


_NEGATING = frozenset({"ikke", "aldrig"})


def _one_of_both(people: People, person: Person) -> Person:
    """Return "Jakob" of "Jakob og slænget": the other one is known."""
    if person.known is Known.NOT_AT_ALL and people.tokens.word(person.first - 1) == "og":
        return people.by_last.get(person.first - 2, person)
    return person


def _is_active(tokens: Tokens, at: int) -> bool:
    """Tell "har stjålet" from "blev stjålet", "fik stjålet", "er stjålet"."""
    near = at - 1
    while near >= 0 and at - near <= AUXILIARY_REACH and tokens.sentence[near] == tokens.sentence[at]:
        if tokens.low[near] in _SUFFERING:
            return False
        if tokens.low[near] in _HAVING:
            return True
        near -= 1
    return False


def _agent(people: People, at: int) -> list[Person]:
    """Return the doer of "blev stjålet af naboen"."""
    tokens = people.tokens
    for near in range(at + 1, min(at + 1 + LINK_REACH, len(tokens))):
        if tokens.sentence[near] != tokens.sentence[at]:
            break
        if tokens.low[near] == "af":
            person = people.starting_at(near + 1)
            if person is not None:
                return known_person(people, person)
            if tokens.word(near + 1) in {"sin", "hans", "hendes", "deres"}:
                sufferer = subject_of(people, at)
                return known_person(people, sufferer) if sufferer else []
    return []


def _without_auxiliary(people: People, at: int) -> list[Person]:
    """Return the doer of "naboen stjålet min cykel", as those write who are new to the language."""
    tokens = people.tokens
    person = people.by_last.get(at - 1) or people.by_last.get(at - 2)
    if person is None or not person.described or not tokens.same_sentence(at, at + 1):
        return []
    sufferer = any(word in _SUFFERING for word in tokens.low[person.last + 1 : at])
    return known_person(people, person) if not sufferer and tokens.low[at + 1] in _OBJECTS else []


_OBJECTS = words("min mit mine sin sit sine hans hendes vores en et fra cykel cykler penge")


def _is_prevented(tokens: Tokens, at: int) -> bool:
    return any(word in _NO_INFINITIVE for word in tokens.low[max(0, at - 4) : at])


def _home_before(people: People, at: int) -> Person | None:
    """In "nr. 12 sælger" and "en mor i nr. 8 ryger hash" the home stands for who lives there."""
    tokens = people.tokens
    home = next((home for home in reversed(people.homes) if home.last < at), None)
    return home if home is not None and tokens.same_sentence(home.last, at) else None


def _labelled(people: People, offence: Offence) -> list[Person]:
    """Return whom "er tyv", "den pusher fra nr. 4", "Kim pusher!" is said of."""
    tokens = people.tokens
    if tokens.word(offence.at + 1) == "-" and tokens.word(offence.at + 2).isalpha():
        return [Person(offence.at, offence.at + 2)]  # "Pusher-Palle"
    person = subject_of(people, offence.at)
    if person is None or person.known is Known.NOT_AT_ALL:
        return _label_at_home(people, offence.at) or _short_label(people, offence.at)
    if person.first > offence.at and tokens.low[offence.at + 1] in {
        "hedder",
        "heder",
        "er",
        "var",
        "kalder",
        "kaldes",
    }:
        return known_person(people, person)  # "Tyven hedder Mads"
    between = tokens.low[person.last + 1 : offence.at]
    if person.last < offence.at and (not between or any(word in _LINKING for word in between[-LINK_REACH:])):
        return known_person(people, person)
    return _short_label(people, offence.at)


def _label_at_home(people: People, at: int) -> list[Person]:
    """Return the home in "der bor en pusher i nr. 31" and "Lejemål 12 er en hashklub"."""
    tokens = people.tokens
    near = bisect_left(people.homes, at - FARTHEST, key=lambda home: home.first)
    found = []
    for home in people.homes[near:]:
        if home.first > at + HOME_REACH:
            break
        is_told_of = home.last < at or _is_of_home(tokens, at + 1, home.first)
        found += [home] if is_told_of and tokens.same_sentence(home.last, at) else []
    return found


def _is_of_home(tokens: Tokens, first: int, last: int) -> bool:
    return all(tokens.is_number(at) or tokens.low[at] in _NEAR_HOME for at in range(first, last))


_NEAR_HOME = words(
    "lejlighed , nr blok opgang hus nummer bor er i på nede oppe sidder der fra lige . sal etage stuen"
)


def _dens(people: People) -> list[Person]:
    """Return the homes where several live: "Der bor to tyve i nummer 27", "nr. 8 er fuld af pushere"."""
    tokens = people.tokens
    told = tokens.sentences_of(tokens.heard(_OFFENDERS_MANY))
    homes = [home for home in people.homes if tokens.sentence[home.first] in told]
    return [home for home in homes if _is_lived_in(tokens, home)]


def _is_lived_in(tokens: Tokens, home: Person) -> bool:
    said = [at for at in range(len(tokens)) if tokens.sentence[at] == tokens.sentence[home.first]]
    return any(tokens.low[at] in {"bor", "bo", "boende", "fuld"} for at in said)


_OFFENDERS_MANY = sounds(
    """
    tyve indbrudstyve pushere dealere kriminelle rockere narkohandlere hashhandlere bandemedlemmer
    prostituerede ludere voldsmænd pædofile svindlere forbrydere narkomaner hælere røvere illegale
    """
)


def _short_label(people: People, at: int) -> list[Person]:
    """In a very short sentence a name beside the word is enough ("Tyv: Brian fra blok 2")."""
    tokens = people.tokens
    same = [near for near in range(len(tokens)) if tokens.sentence[near] == tokens.sentence[at]]
    if len(same) > SHORT_SENTENCE or not is_offender(tokens.sound[at]):
        return []
    if not _INNOCENT.isdisjoint(tokens.low[same[0] : same[-1] + 1]):
        return []  # "Naboen opdagede tyven"
    return [
        person
        for person in people.surely()
        if person.first in same and person.described and tokens.word(person.first - 1) not in PREPOSITIONS
    ]


def _tainted(people: People) -> list[Person]:
    """Return those who are told of in one breath with drugs, weapons or a crime, whatever the verb is.

    Only for a person who is described or named: a caretaker may well tell of burglaries.
    """
    tokens = people.tokens
    found: list[Person] = []
    for at in sorted(tokens.taints):
        person = subject_of(people, at)
        if person is None:
            home = _home_before(people, at)
            found += [home] if home and not _BEING.isdisjoint(tokens.low[home.last + 1 : at]) else []
        elif person.described and person.last < at and not _is_innocent(tokens, person, at):
            found += known_person(people, person)
    return found


def _is_innocent(tokens: Tokens, person: Person, at: int) -> bool:
    """Tell who only speaks of it; threats are written by who makes them."""
    told = _INNOCENT.intersection(tokens.low[person.last + 1 : at])
    return bool(told - _WRITING if tokens.sound[at] in _WRITTEN else told)


_WRITING = words("skriver skrev siger sagde")
_WRITTEN = sounds("trusler dødstrusler trusselsbreve hadebreve smædebreve")


_BEING = words("er har driver bor sælges handles sælger laver")
_INNOCENT = words(
    """
    fundet fandt finder set så ser hørt hørte hører lugtet opdaget opdagede anmeldt anmelder anmeldte
    meldt ringet ringer ringede da når hvis fordi mens selvom at fik får fået blev bliver blevet udsat
    offer bange angst imod mod hjælper hjalp hjulpet stopper stoppede stoppet fanger fangede taler talte
    talt snakker snakkede advarer advarede fortæller fortalte fortalt siger sagde sagt klager klagede
    tror mener synes hader rydder fjerner samler øje vil ønsker foreslår forebygger forebygge
    efter om skriver skrev nævnte viste oplevede oplever oplevet mistede havde haft slukkede slukker
    reddede forhindrede forhindrer overlevede undersøger undersøgte bekæmper kæmper væk fra uden ikke
    frygter utryg ked træt keder reparerer reparerede maler vasker
    """
)


def _pointed_out(people: People, found: list[Offence]) -> list[Person]:
    """Return whom "Det var Brian" points at, where the offence itself stands in another sentence."""
    tokens = people.tokens
    said = {tokens.sentence[offence.at] for offence in found}
    said |= tokens.sentences_of((*tokens.heard(DEEDS), *tokens.drugs, *_stolen(tokens)))
    if not said:
        return []
    return [
        person
        for person in people.surely()
        if tokens.sentence[person.first] not in said and _is_pointed_at(tokens, person) and person.described
    ]


def _stolen(tokens: Tokens) -> list[int]:
    return tokens.heard({spoken for spoken in tokens.places if spoken.endswith("stålet")})


def _is_pointed_at(tokens: Tokens, person: Person) -> bool:
    """Tell "det er/var ham" at the start, with nothing harmless told of the person behind it."""
    opening = tokens.low[max(0, person.first - 5) : person.first]
    points = any(word in _POINTING_OUT for word in opening) and ("det" in opening or "hvem" in opening)
    return points and not tokens.same_sentence(person.last, person.last + 2)


def _sellers_home(people: People) -> list[Person]:
    """Return whose home drugs come from: "der bliver solgt hash fra nr. 12", "stoffer hos naboen"."""
    tokens = people.tokens
    drugged = tokens.sentences_of((*tokens.drugs, *tokens.heard(_AT_HOME)))
    if not drugged:
        return []
    found: list[Person] = []
    for at in range(1, len(tokens)):
        if tokens.low[at] in {"fra", "hos"} and tokens.sentence[at] in drugged:
            found += _who_lives(people, at)
    return found + _homes_of_trade(people, drugged)


_AT_HOME = sounds("vold hustruvold druk prostitution bordel hæleri våben hashhandel stofsalg")


def _who_lives(people: People, at: int) -> list[Person]:
    """Return the person or home behind the "fra" or "hos" at `at`."""
    tokens = people.tokens
    person = people.starting_at(at + 1)
    if person is not None and person.known is Known.SURELY and person.described:
        return [person]
    place = locator(tokens, at)
    if place is None or not place.is_home or place.is_block:
        return []
    inside = any(other.first <= at <= other.last for other in people.by_last.values())
    return [] if inside else [Person(at, place.last)]


def _homes_of_trade(people: People, drugged: set[int]) -> list[Person]:
    """Return the homes in "i nr. 9 dyrkes der hash"."""
    tokens = people.tokens
    trading = {tokens.sentence[at] for at in range(len(tokens)) if tokens.low[at] in _TRADED} & drugged
    return [
        home
        for home in people.homes
        if tokens.sentence[home.first] in trading and tokens.word(home.first - 1) in {"i", "på", "fra"}
    ]


_TRADED = words(
    """
    sælges dyrkes handles opbevares produceres solgt dyrket handlet pushes laves gemmes foregår
    """
)
