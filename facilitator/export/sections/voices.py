"""What the room said: by category, with numbers and origins, and the places on the picture."""

from collections.abc import Collection, Iterator, Sequence

from facilitator.export.document import (
    Block,
    Cell,
    Heading,
    Item,
    List,
    Paragraph,
    Row,
    Run,
    Table,
    cell,
    words,
)
from facilitator.export.entries import Subject, by_text, heard, subjects, tellable
from facilitator.export.wording import Wording
from facilitator.meeting.cards import is_counted_elsewhere, origins
from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.text import script_language
from facilitator.meeting.words import CardType

# How many entries of a kind stand in the text; all of them stand in the appendix.
MOST_OF_A_KIND = 6
# Worries first, then what works, then what can be done; questions have a section of their own.
ORDER = (
    CardType.CONCERN,
    CardType.WEAKNESS,
    CardType.UNSAFE,
    CardType.STRENGTH,
    CardType.PLEASANT,
    CardType.IDEA,
    CardType.OFFER,
)


def voices(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield the section 'Det sagde I'."""
    yield Heading(2, wording.say("minutes.voices"))
    found = subjects(meeting, wording)
    if not found:
        yield words(wording.say("minutes.voices.none"))
        return
    yield from _overview(found, wording)
    for subject in found:
        yield from _subject(meeting, subject, wording)


def _overview(found: Sequence[Subject], wording: Wording) -> Iterator[Block]:
    most = max(subject.voices for subject in found)
    named = tellable(found)
    if len(named) * 2 < len(found):
        # A column of dashes tells nobody anything; the whole meeting's origins stand in the summary.
        named = frozenset()
    names = ("category", "count", "origins") if named else ("category", "count")
    yield Table(
        header=tuple(cell(wording.say(f"minutes.voices.{name}")) for name in names),
        rows=tuple(_overview_row(subject, most, named, wording) for subject in found),
        widths=(3, 2, 3)[: len(names)],
        caption=wording.say("minutes.voices.caption"),
        row_headers=True,
    )
    if named and len(named) < len(found):
        yield words(wording.say("minutes.voices.note"), look="small")


def _overview_row(subject: Subject, most: int, named: Collection[str], wording: Wording) -> Row:
    cells = [cell(subject.name), Cell((words(str(subject.voices)),), share=subject.voices / most)]
    if named:
        is_told = subject.name in named
        cells.append(cell(wording.origins(origins(subject.heard)) if is_told else wording.say("export.none")))
    return Row(tuple(cells), accent=subject.colour)


def _subject(meeting: Meeting, subject: Subject, wording: Wording) -> Iterator[Block]:
    told = [card for card in subject.cards if card.type in ORDER and not is_counted_elsewhere(meeting, card)]
    if not told:
        return
    yield Heading(3, wording.say("minutes.voices.heading", category=subject.name, count=subject.voices))
    for kind in ORDER:
        cards = [card for card in told if card.type is kind and not card.parked]
        if cards:
            yield Paragraph((Run(wording.say(f"type.{kind}.many")),), look="label", keep_with_next=True)
            yield _listed(meeting, cards, wording)


def _listed(meeting: Meeting, cards: Sequence[Card], wording: Wording) -> List:
    """Return the entries that most stand behind, then by text; the rest is counted."""
    ordered = sorted(by_text(cards), key=lambda card: -heard(meeting, card))
    items = [Item(entry(card, wording, heard(meeting, card))) for card in ordered[:MOST_OF_A_KIND]]
    if len(ordered) > MOST_OF_A_KIND:
        rest = wording.say("minutes.voices.rest", count=len(ordered) - MOST_OF_A_KIND)
        items.append(Item((Paragraph((Run(rest, emphasis=True),)),)))
    return List(tuple(items))


def entry(card: Card, wording: Wording, count: int = 1) -> tuple[Paragraph, ...]:
    """Return a card as it was shown, with what must be known of it.

    What is said in another language stands by itself, so that each runs in its own direction.
    """
    own = other_language(card.language or script_language(card.text), wording)
    notes = [wording.say("export.merged", count=count)] if count > 1 else []
    if card.edited:
        notes.append(wording.say("export.edited"))
    told = [Run(card.translation)] if card.translation else []
    if notes:
        noted = f"({', '.join(notes)})"
        told.append(Run(f" {noted}" if told or own is None else noted, emphasis=True))
    if own is None and not card.translation:
        return (Paragraph((Run(card.text), *told)),)
    original = Paragraph((Run(card.text),), language=own)
    return (original, Paragraph(tuple(told))) if told else (original,)


def other_language(language: str | None, wording: Wording) -> str | None:
    """Return the language of a text where it is not the document's."""
    return language if language != wording.language else None
