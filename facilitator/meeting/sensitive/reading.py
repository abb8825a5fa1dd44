"""One text as it is looked at: every way of reading it is made once, when the first detector asks for it."""

from functools import cached_property

from facilitator.meeting.sensitive.lexicon import DEFAULT, Lexicon
from facilitator.meeting.sensitive.named_places import Name
from facilitator.meeting.sensitive.names import names
from facilitator.meeting.sensitive.numerals import DigitView, digit_view
from facilitator.meeting.sensitive.offences import Offence, offences
from facilitator.meeting.sensitive.people import people
from facilitator.meeting.sensitive.persons import People
from facilitator.meeting.sensitive.readable import readable
from facilitator.meeting.sensitive.surroundings import in_figures
from facilitator.meeting.sensitive.tokens import MOST_CHARACTERS, Tokens, cut


class Reading:
    """The readings of one text; what they say of places counts in the readable text, not in the given one."""

    def __init__(self, given: str, lexicon: Lexicon = DEFAULT) -> None:
        self._lexicon = lexicon
        self.seen = readable(given[:MOST_CHARACTERS])
        self.small = self.seen.text.lower()
        # Where all are capitals, a capital says nothing.
        self.text = self.small if self.seen.text.isupper() else self.seen.text

    @cached_property
    def figures(self) -> str:
        """The text in small letters, with letters that stand for digits as digits."""
        return in_figures(self.small)

    @cached_property
    def told(self) -> DigitView | None:
        """The same with numerals as digits, if there are enough of them for a number."""
        return digit_view(self.figures)

    @cached_property
    def tokens(self) -> Tokens:
        """The words, numbers and marks."""
        return cut(self.text)

    @cached_property
    def named(self) -> list[Name]:
        """The names of persons."""
        return names(self.tokens, self._lexicon)

    @cached_property
    def everybody(self) -> People:
        """Whom the text speaks of."""
        return people(self.tokens, self.named)

    @cached_property
    def offences(self) -> list[Offence]:
        """Where it says that an offence is done; who is named can be a victim."""
        named = frozenset(at for name in self.named for at in range(name.first, name.last + 1))
        return offences(self.tokens, named)
