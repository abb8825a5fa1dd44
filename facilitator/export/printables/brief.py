"""The meeting brief on paper: what the meeting is, for whom, and who follows up."""

from collections.abc import Iterator

from facilitator.export.document import Block, Document, Heading, Row, Table, cell, words
from facilitator.export.printables.order import Order
from facilitator.meeting.brief import closing_moment

# Enough height to write by hand what nobody has typed.
TO_WRITE = 30.0


def brief(order: Order) -> Document:
    """Return the page of step 1, with room to write where a field is empty."""
    return Document(
        title=order.say("brief.title"),
        author=order.meeting.brief.organiser or "Facilitator",
        language=order.wording.language,
        subject=order.say("brief.title"),
        blocks=tuple(_blocks(order)),
        page_of=order.wording.say("export.page", page="{page}", pages="{pages}"),
        unprintable=order.wording.say("export.unprintable"),
    )


def _blocks(order: Order) -> Iterator[Block]:
    of = order.meeting.brief
    yield Heading(1, of.title or order.say("brief.title"))
    yield words(order.say("brief.lead"), look="lead")
    told = (
        ("purpose", of.purpose),
        ("challenge", of.challenge),
        ("target_group", of.target_group),
        ("influence", of.influence),
        ("form", order.wording.say(f"purpose_class.{of.purpose_class}")),
    )
    yield Heading(2, order.say("brief.why"))
    yield _fields(order, told)
    practical = (
        ("when", order.when()),
        ("place", of.place),
        ("area", of.area),
        ("closes", _closes(order)),
        ("people", str(of.participants) if of.participants else ""),
        ("organiser", of.organiser),
        ("facilitator", of.facilitator),
        ("scribe", of.scribe),
        ("speakers", order.wording.listed(of.speakers)),
        ("contact", of.contact),
        ("follow_up", of.follow_up),
    )
    yield Heading(2, order.say("brief.practical"))
    yield _fields(order, practical)
    if of.roles:
        yield Heading(2, order.say("brief.roles"))
        rows = tuple(Row((cell(role), cell(who))) for role, who in of.roles)
        yield Table((), rows, (1.2, 3), row_headers=True, boxed=True)


def _fields(order: Order, told: tuple[tuple[str, str], ...]) -> Table:
    rows = tuple(Row((cell(order.say(f"brief.{name}")), cell(text))) for name, text in told)
    return Table((), rows, (1.2, 3), row_headers=True, row_height=TO_WRITE)


def _closes(order: Order) -> str:
    of = order.meeting.brief
    if of.hall_closes is None or of.starts is None:
        return ""
    return order.wording.clock(closing_moment(of.starts, of.hall_closes, order.now))
