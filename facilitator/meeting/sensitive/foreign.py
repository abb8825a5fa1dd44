"""Accusations in the other languages of the hall: somebody, and a word of an offence, in one sentence."""

from facilitator.meeting.sensitive.persons import People, Person
from facilitator.meeting.sensitive.word_list import words

_SOMEBODY = words(
    """
    neighbour neighbor landlord caretaker janitor chairman sąsiad sąsiadka sąsiada dozorca komşum komşu
    komşumuz kapıcı جاري جارنا الجار جارتي сусід сусідка сусіда сосед соседка deriskayga deriska
    daris همسایه همسایه‌ام پڑوسی nachbar vecinul vecina komšija komšinica
    """
)
_OFFENCES = words(
    """
    drugs dealer dealing steals stole stealing thief beats beating hits rapist rapes pedophile paedophile
    broke breaks stabbed stabs threatens threatened sells selling robbed robs punched
    cocaine heroin cheats corrupt bribes bribe criminal gangster narkotyki narkotykami kradnie ukradł
    ukradła złodziej bije handluje diler pedofil oszukuje uyuşturucu hırsız çaldı çalıyor dövüyor torbacı
    satıcısı tehdit مخدرات يسرق سرق لص حرامي يضرب يبيع متحرش наркотики наркотиками краде вкрав злодій
    дилер наркодилер бʼє б'є б’є ворует украл вор бьет daroogo daroogada maandooriye tuug tuugo xaday
    garaaca مواد دزد دزدی می‌فروشد می‌زند منشیات چور چوری droguri hoț fură bate drogu drogom lopov krade
    """
)
_POINTING = words("guy man woman boy family upstairs downstairs next")
_NUMBERS = words("number no nr flat apartment floor door")


_ILLNESSES = words(
    """
    hiv cancer dementia alcoholic addict schizophrenia schizophrenic suicidal bipolar disabled
    alkoholikiem alkoholik alkoholiczka narkoman narkomanem rak raka alkolik kanser bağımlı سرطان مدمن
    алкоголік алкоголик наркоман alkoholiker drogensüchtig krebs
    """
)


def accused_abroad(people: People) -> list[Person]:
    """Return the somebody of a sentence with an offence; a name counts as well."""
    return _beside(people, _OFFENCES)


def ill_abroad(people: People) -> list[Person]:
    """Return the somebody of a sentence with an illness."""
    return _beside(people, _ILLNESSES)


def _beside(people: People, listed: frozenset[str]) -> list[Person]:
    tokens = people.tokens
    if listed.isdisjoint(tokens.low):
        return []
    told = tokens.sentences_of(at for at, low in enumerate(tokens.low) if low in listed)
    found = [person for person in people.surely() if person.named and tokens.sentence[person.first] in told]
    for at, low in enumerate(tokens.low):
        if tokens.sentence[at] not in told:
            continue
        if low in _SOMEBODY or (low in _POINTING and _is_placed(people, at)):
            found.append(Person(at, at))
    return found


def _is_placed(people: People, at: int) -> bool:
    tokens = people.tokens
    near = range(at + 1, min(at + 5, len(tokens)))
    return tokens.low[at] in {"upstairs", "downstairs"} or any(
        tokens.low[place] in _NUMBERS
        or tokens.low[place] in {"upstairs", "downstairs", "door", "above", "below", "opposite"}
        for place in near
    )
