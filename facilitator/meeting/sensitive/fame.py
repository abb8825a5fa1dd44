"""Names that everybody knows: who is meant is not somebody of the place."""

from facilitator.meeting.sensitive.famous_names import FAMOUS
from facilitator.meeting.sensitive.name_cues import lives_somewhere
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import words

_ORDINALS = words(
    """
    første anden tredje fjerde femte sjette syvende ottende niende tiende fjerdes niendes store gamle hellige
    """
)
# Two who belong together in a story; either of them alone may be somebody of the place.
_PAIRS = frozenset(
    {
        *(("adam", "eva"), ("romeo", "julie"), ("hans", "grete"), ("josef", "maria"), ("maria", "josef")),
        *(("bamse", "kylling"), ("tom", "jerry"), ("batman", "robin"), ("kaj", "andrea"), ("anna", "elsa")),
        *(("bonnie", "clyde"), ("asterix", "obelix"), ("pernille", "nelson"), ("kain", "abel")),
        *(("claus", "claus"), ("gøg", "gokke"), ("laurel", "hardy")),
    }
)
_PAIRS_OF = {
    name: tuple(pair for pair in sorted(_PAIRS) if name in pair)
    for name in {each for pair in _PAIRS for each in pair}
}
_REIGNING = words("christian frederik valdemar margrethe erik knud christoffer")
_ROMAN = words("ii iii iv v vi vii viii ix x")
_MONTHS = words("januar februar marts april maj juni juli august september oktober november december")


def is_famous(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether the name of these tokens is known to all: a king, an artist, a square's godfather."""
    if lives_somewhere(tokens, last):
        return False  # a namesake: "Mette Frederiksen fra nr. 12"
    written = " ".join(tokens.low[first : last + 1])
    if tokens.low[max(0, first - 4) : first] in (["h", ".", "c", "."], ["j", ".", "p", "."]):
        return True
    if tokens.word(last + 1) == "den" and tokens.word(last + 2).removesuffix("s") in _ORDINALS:
        return True
    if _is_of_a_pair(tokens, first, last):
        return True
    if written.removesuffix("s") in _REIGNING and _is_numbered(tokens, last + 1):
        return True
    # In small letters a surname is no part of the name: "greta" of "greta thunberg".
    ends = range(last + 1, min(last + 3, len(tokens)) + 1) if not tokens.is_capital(first) else (last + 1,)
    begins = (first - 1, first) if first and not tokens.is_capital(first) else (first,)
    said = [" ".join(tokens.low[begin:end]) for end in ends for begin in begins]
    return any(name in FAMOUS or name.removesuffix("s") in FAMOUS for name in said)


def _is_numbered(tokens: Tokens, at: int) -> bool:
    """Tell a king's number from a date: "Christian den 4. byggede", not "Christian den 4. marts"."""
    if tokens.word(at) in _ROMAN:
        return tokens.raw[at].isupper()
    if tokens.is_number(at) and tokens.word(at + 1) == "." and len(tokens.raw[at]) <= 2:
        return tokens.word(at + 2) not in _MONTHS and not tokens.is_number(at + 2)
    is_day = tokens.word(at) == "den" and tokens.is_number(at + 1) and tokens.word(at + 2) == "."
    return is_day and tokens.word(at + 3) not in _MONTHS and not tokens.is_number(at + 3)


def _is_of_a_pair(tokens: Tokens, first: int, last: int) -> bool:
    """Tell either one in "Adam og Eva" and "Store Claus og Lille Claus"."""
    pairs = _PAIRS_OF.get(tokens.low[last])
    if pairs is None:
        return False
    said = tokens.low[max(0, first - 3) : last + 4]
    return "og" in said and any(_stands_in(said, *pair) for pair in pairs)


def _stands_in(said: list[str], one: str, other: str) -> bool:
    return one in said and other in said and (one != other or said.count(one) > 1)
