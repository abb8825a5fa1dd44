"""One look at one text: every detector, and the suggestion with what they found masked."""

from collections.abc import Collection

from facilitator.meeting.sensitive.accounts import accounts
from facilitator.meeting.sensitive.accusations import accusations
from facilitator.meeting.sensitive.addresses import addresses
from facilitator.meeting.sensitive.contacts import contacts, plates
from facilitator.meeting.sensitive.finding import Finding, Flag, finding
from facilitator.meeting.sensitive.health import health
from facilitator.meeting.sensitive.lexicon import DEFAULT, Lexicon
from facilitator.meeting.sensitive.names import Name, name_flags, names
from facilitator.meeting.sensitive.numbers import numbers
from facilitator.meeting.sensitive.offences import offences
from facilitator.meeting.sensitive.people import People, people
from facilitator.meeting.sensitive.readable import Readable, readable
from facilitator.meeting.sensitive.tokens import MOST_CHARACTERS, cut


def look(text: str, *, streets: Collection[str] = (), lexicon: Lexicon = DEFAULT) -> Finding:
    """Return what in `text` a person should look at before it is shown, and the text with it masked.

    `streets` are the area's own street names. Nothing is kept, and nothing is decided here. A text
    longer than any card is judged by its beginning.
    """
    seen = readable(text[:MOST_CHARACTERS])
    head = _quietened(seen.text)
    tokens = cut(head)
    named = names(tokens, lexicon)
    everybody = people(tokens, named)
    has_digits = any(character.isdecimal() for character in head)
    found: list[Flag] = [
        *numbers(head),
        *(accounts(head) if has_digits else ()),
        *contacts(head),
        *plates(head),
        *addresses(tokens, frozenset(street.lower() for street in streets)),
        *name_flags(tokens, named),
        *accusations(everybody, offences(tokens, _tokens_of(named))),
        *health(everybody),
    ]
    return finding(text, (_moved(flag, seen) for flag in found))


def everybody_in(text: str, lexicon: Lexicon = DEFAULT) -> People:
    """Return whom a text speaks of."""
    tokens = cut(_quietened(readable(text[:MOST_CHARACTERS]).text))
    return people(tokens, names(tokens, lexicon))


def _moved(flag: Flag, seen: Readable) -> Flag:
    return Flag(*seen.span(flag.start, flag.end), flag.kind, flag.reason)


def _quietened(text: str) -> str:
    """Return a text of capitals only in small letters, where the letters stay in their places."""
    small = text.lower()
    return small if text.isupper() and len(small) == len(text) else text


def _tokens_of(named: list[Name]) -> frozenset[int]:
    return frozenset(at for name in named for at in range(name.first, name.last + 1))


def report_line(text: str) -> dict[str, object]:
    """Return what `facilitator guard` prints for one text: the kinds found, and the masked suggestion."""
    found = look(text)
    return {"flags": [kind.value for kind in found.kinds], "masked": found.masked}
