"""The names that the guard knows, as one value that can be handed in."""

import re
from dataclasses import dataclass, field

from facilitator.meeting.sensitive.doubtful_names import ALSO_WORDS, PLACES
from facilitator.meeting.sensitive.given_names import GIVEN_NAMES, GIVEN_NAMES_ALSO_WORDS
from facilitator.meeting.sensitive.more_names import FAR_GIVEN_NAMES, FAR_SURNAMES
from facilitator.meeting.sensitive.surnames import SURNAMES, SURNAMES_ALSO_WORDS

# They stand among the names that are also words, and are words of another language.
_NO_WORDS = frozenset({"deniz", "baris", "sevgi", "hayat", "aslan"})
# Letters that a list may hold without their marks; æ, ø and å are letters of their own.
_ACCENTED = re.compile(r"[^\x00-\x7fæøå’]")
_GENITIVE_ENDS = frozenset("s'’")
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
    _listed: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_listed", self.given | self.given_or_word | self.surnames)

    def may_list(self, word: str) -> bool:
        """Tell whether a word in small letters may stand in a list, as it is, as a genitive or unaccented."""
        if word in self._listed or not (word.isascii() or _ACCENTED.search(word) is None):
            return True
        return word[-1] in _GENITIVE_ENDS and (word[:-1] in self._listed or word[:-2] in self._listed)


DEFAULT = Lexicon()
