"""How a rehearsal went: whether anything was lost, and what the room saw that it should not have."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from facilitator.meeting.model import Meeting
from facilitator.meeting.words import CardState, Origin
from facilitator.rehearsal.lines import DANGEROUS, Line, Trait
from facilitator.rehearsal.sample import Sample


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is in the meeting of what phones were told had been received."""

    received: int
    stored: int
    shown: dict[Trait, int] = field(default_factory=dict)
    """Dangerous notes that were released as they came."""

    @property
    def lost(self) -> int:
        return max(0, self.received - self.stored)

    @property
    def doubled(self) -> int:
        return max(0, self.stored - self.received)


def dangers(lines: Iterable[Line], sample: Sample | None = None) -> dict[str, Trait]:
    """Return which texts must not be shown as they are, and why."""
    found: dict[str, Trait] = {line.text: line.trait for line in lines if line.trait in DANGEROUS}
    for told in sample.cards if sample is not None else ():
        if told.masked or told.held is not None:
            found[told.text] = Trait.NUMBER if told.masked else Trait.ACCUSATION
    return found


def verdict(meeting: Meeting, received: int, dangerous: dict[str, Trait]) -> Verdict:
    """Return how it went so far; `received` is what the hall has been told *Modtaget* for."""
    phones = [card for card in meeting.cards.values() if card.origin is Origin.PHONE]
    shown = [
        dangerous[one.text] for one in phones if one.state is CardState.RELEASED and one.text in dangerous
    ]
    return Verdict(received, len(phones), dict(Counter(shown)))
