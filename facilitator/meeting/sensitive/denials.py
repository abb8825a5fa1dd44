"""What takes an accusation back: "det passer ikke at …", "… er blevet frikendt", "har aldrig stjålet"."""

from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import words

_ALONE = words("opspind fejlagtigt frikendt frifundet uskyldig uskyldigt uskyldige grundløst sagesløs")
_IN_A_ROW = (
    *(("ikke", "sandt", "at"), ("passer", "ikke"), ("passer", "simpelthen", "ikke"), ("er", "løgn", "at")),
    *(
        ("løgn", "at"),
        ("taget", "fejl"),
        ("intet", "om", "snakken"),
        ("ikke", "noget", "om"),
        ("tog", "fejl"),
    ),
    *(("har", "ikke", "noget", "på", "sig"), ("ikke", "mig", "der"), ("renset", "for"), ("noget", "vrøvl")),
)
_FIRST = frozenset(row[0] for row in _IN_A_ROW)
_NEGATING = frozenset({"ikke", "aldrig"})


def takes_back(tokens: Tokens) -> bool:
    """Tell whether a text says that what it tells of is not so."""
    if not _ALONE.isdisjoint(tokens.low):
        return True
    low = tokens.low
    if _FIRST.isdisjoint(low):
        return False
    begun = [at for at, word in enumerate(low) if word in _FIRST]
    return any(tuple(low[at : at + len(row)]) == row for row in _IN_A_ROW for at in begun)


def is_denied(tokens: Tokens, at: int) -> bool:
    """Tell "har ikke slået" and "har aldrig nogensinde stjålet" for the participle at `at`."""
    return any(tokens.word(near) in _NEGATING for near in (at - 1, at - 2))
