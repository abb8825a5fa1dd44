"""The names that the guard knows, as one value that can be handed in."""

from dataclasses import dataclass

from facilitator.meeting.sensitive.doubtful_names import ALSO_WORDS, PLACES
from facilitator.meeting.sensitive.given_names import GIVEN_NAMES, GIVEN_NAMES_ALSO_WORDS
from facilitator.meeting.sensitive.more_names import FAR_GIVEN_NAMES, FAR_SURNAMES
from facilitator.meeting.sensitive.surnames import SURNAMES, SURNAMES_ALSO_WORDS

# They stand among the names that are also words, and are words of another language.
_NO_WORDS = frozenset({"deniz", "baris", "sevgi", "hayat", "aslan"})
_ALSO_HERE = ALSO_WORDS & (GIVEN_NAMES | FAR_GIVEN_NAMES)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Names in small letters; those that are also words count only where something beside them says so."""

    given: frozenset[str] = (
        (GIVEN_NAMES | _NO_WORDS | (FAR_GIVEN_NAMES - GIVEN_NAMES_ALSO_WORDS)) - ALSO_WORDS - PLACES
    )
    given_or_word: frozenset[str] = GIVEN_NAMES_ALSO_WORDS | _ALSO_HERE
    surnames: frozenset[str] = (SURNAMES | (FAR_SURNAMES - SURNAMES_ALSO_WORDS)) - PLACES
    surnames_or_word: frozenset[str] = SURNAMES_ALSO_WORDS


DEFAULT = Lexicon()
