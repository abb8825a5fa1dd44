"""One look at one text: every detector, and the suggestion with what they found masked."""

from collections.abc import Collection

from facilitator.meeting.sensitive.accounts import accounts
from facilitator.meeting.sensitive.accusations import accusations
from facilitator.meeting.sensitive.addresses import addresses
from facilitator.meeting.sensitive.contacts import contacts
from facilitator.meeting.sensitive.finding import Finding, Flag, finding
from facilitator.meeting.sensitive.given_away import given_away
from facilitator.meeting.sensitive.health import health
from facilitator.meeting.sensitive.lexicon import DEFAULT, Lexicon
from facilitator.meeting.sensitive.names import name_flags
from facilitator.meeting.sensitive.numbers import numbers
from facilitator.meeting.sensitive.plates import plates
from facilitator.meeting.sensitive.readable import Readable
from facilitator.meeting.sensitive.reading import Reading


def look(text: str, *, streets: Collection[str] = (), lexicon: Lexicon = DEFAULT) -> Finding:
    """Return what in `text` a person should look at before it is shown, and the text with it masked.

    `streets` are the area's own street names. Nothing is kept, and nothing is decided here. A text
    longer than any card is judged by its beginning.
    """
    read = Reading(text, lexicon)
    found: list[Flag] = [
        *numbers(read.figures, read.told),
        *accounts(read.small),
        *given_away(read.small),
        *contacts(read.text, read.small),
        *plates(read.text, read.small, read.told),
        *addresses(read.tokens, frozenset(street.lower() for street in streets)),
        *name_flags(read.tokens, read.named),
        *accusations(read.everybody, read.offences),
        *health(read.everybody),
    ]
    return finding(text, (_moved(flag, read.seen) for flag in found))


def _moved(flag: Flag, seen: Readable) -> Flag:
    return Flag(*seen.span(flag.start, flag.end), flag.kind, flag.reason)


def report_line(text: str) -> dict[str, object]:
    """Return what `facilitator guard` prints for one text: the kinds found, and the masked suggestion."""
    found = look(text)
    return {"flags": [kind.value for kind in found.kinds], "masked": found.masked}
