"""Places and offices that are everybody's: where they are and how they are reached hides nobody."""

import re

from facilitator.meeting.sensitive.surroundings import NEAR, digits_of
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import words

FARTHEST = 4
_PLACES = words(
    """
    biblioteket skolen kirken moskeen fælleshuset fælleshus kulturhuset medborgerhuset beboerhuset kiosken
    forsamlingshuset ungdomshuset klubben klubhuset butikken genbrugspladsen legepladsen boldbanen
    parkeringspladsen hallen svømmehallen idrætshallen børnehaven vuggestuen plejehjemmet lægehuset klinikken
    apoteket stationen busstop busstoppet busstoppestedet stoppestedet krydset rundkørslen lyskrydset
    fodgængerfeltet overgangen tunnelen broen pladsen torvet caféen cafeen pizzeriaet restauranten grillen
    bageren bageriet frisøren vaskeriet kontoret boligkontoret ejendomskontoret varmecentralen
    containerpladsen
    netto føtex rema lidl aldi kvickly brugsen fakta meny spar byggepladsen tankstationen værkstedet
    kirkegården jobcenteret jobcentret borgerservice rådhuset posthuset museet teatret biografen mødet møde
    mødes værestedet aktivitetshuset sundhedshuset skaterbanen haven parken loppemarkedet containerne
    """
)
_BETWEEN = words("på i ved over for ud , ligger nede henne ovre ( : er holdes foran nr nummer hjørnet af")
# Where one of these is said, it is a home all the same.
_AT_HOME = words("mig min mit bor boede hjemme hos naboen nabo familien privat privatadresse")
# Words of whom an office's number is told: "biblioteket har 87 12 45 00", "skolens telefon er …".
_OFFICE = re.compile(
    r"(?:kontoret?|sekretariatet|biblioteket|skolen|kommunen|klinikken|lægehuset|lægen|apoteket|politiet|driften"
    r"|afdelingen|forening(?:en)?|selskab(?:et)?|falck|hjemmeplejen|plejehjemmet|børnehaven|museet"
    r"|tandlægen|jobcentere?t|borgerservice|rådhuset|receptionen|hotline|varmeværket|forsyningen)s?"
    r"(?:[ :,.]{1,2}(?:telefon(?:en|nummer)?|tlf|nummer|nr|hovednummer|træffes|har|er|svarer|kan|nås|på))"
    r"{0,4}"
    r"[ :,.]{0,3}$"
)

_PUBLIC_NEAR = re.compile(
    r"politi|kommune|livslinie|livslinje|vagt|boligforening|boligkontor|boligselskab|ejendomskontor|hotline|linien"
    r"|linjen|borgerservice|rådgivning|døgn|telefonen\b|skadeservice|falck|drift|kontoret|afdelingen|service\b"
    r"|support|klinik|apotek|lægehus|biblioteket|skolen\b|forening|varmeværk|forsyning",
)
# 70 and 80 numbers belong to organisations, never to a person.
_SERVICE = ("70", "80")


def is_of_an_office(text: str, start: int, end: int) -> bool:
    """Tell the number of a library or a board of the town, and the 70 and 80 numbers of organisations."""
    if _OFFICE.search(text[max(0, start - NEAR) : start]):
        return True
    return digits_of(text[start:end])[:2] in _SERVICE and bool(
        _PUBLIC_NEAR.search(text, max(0, start - NEAR), end + NEAR)
    )


def is_public_place(tokens: Tokens, at: int) -> bool:
    """Tell "biblioteket på" before a street, also with a comma or a few small words between."""
    if not _AT_HOME.isdisjoint(tokens.low):
        return False
    near = at
    while near >= 0 and at - near < FARTHEST and tokens.low[near] in _BETWEEN:
        near -= 1
    return near >= 0 and tokens.low[near] in _PLACES and tokens.same_sentence(near, at)
