"""Where a text says that an offence is done: the verb or noun that says so, whoever does it."""

from dataclasses import dataclass

from facilitator.meeting.sensitive.circumstances import CIRCUMSTANCES, REACH
from facilitator.meeting.sensitive.offence_things import AGE_LIMITED, CHILDREN, VICTIMS, is_goods, is_offender
from facilitator.meeting.sensitive.offence_verbs import ADVERBS, HARMLESS_AFTER, VERBS, Verb
from facilitator.meeting.sensitive.people_words import PREPOSITIONS
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.verb_table import Form, Needs
from facilitator.meeting.sensitive.word_list import sounds, words

VICTIM_REACH = 5
AFTER_VERB = 3


@dataclass(frozen=True, slots=True)
class Offence:
    """The token that says it; `is_label` for what somebody is ("tyv") instead of does."""

    at: int
    form: Form
    is_label: bool = False
    needs_trade: bool = False
    """True for a bare "sælger": a crime unless selling is the person's trade."""


def offences(tokens: Tokens, named: frozenset[int]) -> list[Offence]:
    """Return the offences; `named` are the tokens of persons' names, who can be victims."""
    labels = set(tokens.heard({spoken for spoken in tokens.places if is_offender(spoken)}))
    labels.update(at for at in tokens.heard(_BANDS | _PRISONS) if _is_bands(tokens, at))
    found: list[Offence] = []
    for at in sorted(labels.union(tokens.heard(VERBS.keys()))):
        if at in labels:
            found.append(Offence(at, Form.FINITE, is_label=True))
        offence = _first_offence(tokens, at, named)
        if offence is not None:
            found.append(offence)
    return found


def _first_offence(tokens: Tokens, at: int, named: frozenset[int]) -> Offence | None:
    for verb in VERBS.get(tokens.sound[at], ()):
        offence = _offence(tokens, at, verb, named)
        if offence is not None:
            return offence
    return None


def _offence(tokens: Tokens, at: int, verb: Verb, named: frozenset[int]) -> Offence | None:
    if means_something_else(tokens, at) or _is_denied(tokens, at):
        return None
    if verb.needs is Needs.NOTHING:
        return Offence(at, verb.form)
    window = _window(tokens, at)
    if verb.needs is Needs.SALE:
        return _sale(tokens, at, verb, window)
    if verb.needs is Needs.VICTIM:
        hits = _has_victim(tokens, at, named) or (tokens.sound[at] in _HITTING and _is_last(tokens, at))
        return Offence(at, verb.form) if hits else None
    if verb.needs is Needs.DRIVING:
        window = _before(tokens, at) + window
    return Offence(at, verb.form) if CIRCUMSTANCES[verb.needs](window) else None


def _is_denied(tokens: Tokens, at: int) -> bool:
    """Tell "sælger ikke øl til børn", but not "sælger ikke kun øl"."""
    return tokens.word(at + 1) in {"ikke", "aldrig"} and tokens.word(at + 2) not in {
        "kun",
        "bare",
        "blot",
        "mere",
    }


def means_something_else(tokens: Tokens, at: int) -> bool:
    """Tell "slår græs" and "banker tæpper"."""
    harmless = HARMLESS_AFTER.get(tokens.sound[at])
    if harmless is None:
        return False
    near = tokens.sound[at + 1 : at + 1 + AFTER_VERB]
    return any(word in harmless for word in near)


def _window(tokens: Tokens, at: int, reach: int = REACH) -> list[str]:
    """Return the sounds that follow in the sentence, as far as an object can stand."""
    last = at + 1
    while last < len(tokens) and last - at <= reach and tokens.sentence[last] == tokens.sentence[at]:
        last += 1
    return tokens.sound[at + 1 : last]


def _before(tokens: Tokens, at: int) -> list[str]:
    """Return the sounds just before: "er fuld når han kører"."""
    first = at
    while first > 0 and at - first < REACH and tokens.sentence[first - 1] == tokens.sentence[at]:
        first -= 1
    return tokens.sound[first:at]


_HITTING = sounds("slår slog banker sparker")


def _is_last(tokens: Tokens, at: int) -> bool:
    """Tell "Karsten slår" and "han slår, det ved alle", where no victim is named."""
    return not tokens.same_sentence(at, at + 1) or not tokens.raw[at + 1][0].isalnum()


def _has_victim(tokens: Tokens, at: int, named: frozenset[int]) -> bool:
    for near in range(at + 1, min(at + 1 + VICTIM_REACH, len(tokens))):
        if tokens.sentence[near] != tokens.sentence[at] or tokens.low[near] in {
            "men",
            "når",
            "hvis",
            "fordi",
            "mens",
        }:
            return False
        if tokens.sound[near] in VICTIMS or near in named:
            return True
    return False


def _sale(tokens: Tokens, at: int, verb: Verb, window: list[str]) -> Offence | None:
    """Selling is an offence with such goods, to children, or when nobody says what is sold."""
    if any(is_goods(word) for word in window) or window[:2] == ["sig", "selv"]:
        return Offence(at, verb.form)
    if any(word in AGE_LIMITED for word in window) and any(word in CHILDREN for word in window):
        return Offence(at, verb.form)
    if window[:1] in (["dem"], ["det"]) and any(word in CHILDREN for word in window):
        return Offence(at, verb.form)
    if _sells_something_or_other(window):
        return Offence(at, verb.form, needs_trade=True)
    is_sale = tokens.sound[at] in _SELLING
    if not is_sale or verb.form is Form.PARTICIPLE:
        return None
    return Offence(at, verb.form, needs_trade=True) if _says_no_object(tokens, at) else None


_SELLING = sounds("sælger solgte sælge langer")


def _sells_something_or_other(window: list[str]) -> bool:
    joined = " ".join(window[:6])
    return joined.startswith("med") and any(word in joined for word in _SOMETHING)


_SOMETHING = (*tuple(sorted(sounds("noget ting alting"))), "et eler anet")


def _says_no_object(tokens: Tokens, at: int) -> bool:
    after = at + 1
    while (
        after < len(tokens) and tokens.sentence[after] == tokens.sentence[at] and tokens.low[after] in ADVERBS
    ):
        after += 1
    if (
        after >= len(tokens)
        or tokens.sentence[after] != tokens.sentence[at]
        or not tokens.raw[after][0].isalnum()
    ):
        return True
    return tokens.low[after] in _NO_OBJECT


_NO_OBJECT = (
    PREPOSITIONS
    | words(
        """
        og men når mens hjemme her der ude nede oppe inde ham hende han hun foran derude dernede
        """
    )
) - {"af"}


def _is_bands(tokens: Tokens, at: int) -> bool:
    """Recognise "med i banden", "medlem af en bande", "sidder i fængsel"."""
    spoken = tokens.sound[at]
    before = tokens.low[max(0, at - 5) : at]
    if spoken in _BANDS:
        return "med" in before or "medlem" in before or "leder" in before or "i" in before[-2:]
    return "i" in before[-2:]


_BANDS = sounds(
    """
    banden bande bandemiljøet rockerklub ltf bandidos brothas angels bander bandekonflikten bandekrigen
    """
)
_PRISONS = sounds("fængsel fængslet spjældet brummen arresten arrest vridsløse")
