"""The tables of a meeting file, with everything in them that must never be false."""

from typing import Any

from sqlalchemy import BLOB, TEXT, CheckConstraint, Column, Index, Integer, MetaData, Table

from facilitator.meeting.ids import CardId, OptionId
from facilitator.meeting.model import Option, Scene, Tally
from facilitator.meeting.views import Names
from facilitator.meeting.words import (
    ActionStatus,
    Actor,
    BallotKind,
    BoardView,
    CardState,
    CardType,
    Concreteness,
    HoldReason,
    Horizon,
    ItemKind,
    Moderated,
    Origin,
    Phase,
    PurposeClass,
    SegmentKind,
    TimeOfDay,
    Treatment,
)
from facilitator.store.columns import (
    ClockTime,
    Day,
    Moment,
    identity,
    key,
    key_of,
    number,
    only,
    real,
    reference,
    text,
    truth,
    value,
    word,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _many(name: str, *columns: Any) -> Table:
    """Return a table of things under random keys.

    WITHOUT ROWID: rows lie in the order of their keys. An ordinary table would number them as they come,
    which gives the order of arrival away for ever.
    """
    return Table(name, metadata, *columns, sqlite_with_rowid=False, sqlite_strict=True)


def _one(name: str, *columns: Any) -> Table:
    """Return a table with one row at most."""
    return Table(name, metadata, only(), *columns, sqlite_strict=True)


meeting_table = _one(
    "meeting",
    identity("id"),
    number("generation", "generation IN (0, 1)"),
)
keepsake_table = _many(
    "keepsake",
    Column("name", TEXT, primary_key=True, nullable=False),
    Column("content", BLOB, nullable=False),
)
brief_table = _one(
    "brief",
    text("title"),
    text("area"),
    text("purpose"),
    text("challenge"),
    text("target_group"),
    text("influence"),
    word("purpose_class", PurposeClass),
    text("format"),
    text("organiser"),
    text("facilitator"),
    text("scribe"),
    value("speakers", tuple[str, ...]),
    value("roles", tuple[tuple[str, str], ...]),
    text("place"),
    Column("starts", Moment),
    Column("hall_closes", ClockTime),
    text("zone"),
    number("participants", "participants >= 0", optional=True),
    text("follow_up"),
    text("contact"),
    text("language"),
    truth("rehearsal"),
    identity("previous", optional=True),
)
course_table = _one(
    "course",
    word("phase", Phase),
    reference("current", "agenda_item.id", optional=True),
    Column("plan_starts", Moment),
    number("plan_shift_s"),
    identity("round", optional=True),
    reference("round_item", "agenda_item.id", optional=True),
    CheckConstraint("(round IS NULL) = (round_item IS NULL)", name="round"),
)
attendance_table = _one(
    "attendance",
    # Never the exact number: it would tell who came last.
    number("phones", "phones >= 0 AND phones % 5 = 0"),
)
projector_table = _one(
    "projector",
    value("scene", Scene, kind="object"),
    value("recent", tuple[Scene, ...]),
    truth("is_blank"),
    truth("is_frozen"),
    truth("is_aside"),
    truth("shows_qr_corner"),
    truth("shows_overtime"),
)
closing_table = _one(
    "closing",
    text("summary"),
    Column("next_meeting", Moment),
    text("next_words"),
    text("how_we_go_on"),
    Column("answers_by", Day),
    number("came", "came > 0", optional=True),
)
moderation_table = _one(
    "moderation",
    value("counts", tuple[tuple[Moderated, HoldReason | None, int], ...]),
)
area_table = _one(
    "area_picture",
    text("name"),
    text("description"),
    number("width", "width >= 0"),
    number("height", "height >= 0"),
    number("columns", "columns > 0"),
    number("rows", "rows > 0"),
    truth("blur_homes"),
)
# Apart, so that a word changed in the description does not write megabytes.
image_table = _one("area_image", Column("image", BLOB, nullable=False))

item_table = _many(
    "agenda_item",
    key(),
    real("position"),
    text("title"),
    word("kind", ItemKind),
    number("planned_s", "planned_s >= 0"),
    number("allotted_s", "allotted_s >= 0"),
    text("presenter"),
    value("question", Names),
    text("notes"),
    reference("board", "board.id", optional=True),
    truth("collects"),
    truth("locked"),
    truth("buffer"),
    Column("fixed", ClockTime),
    truth("skipped"),
)
segment_table = Table(
    "segment",
    metadata,
    Column("id", Integer, primary_key=True),
    reference("item", "agenda_item.id"),
    word("kind", SegmentKind),
    Column("started", Moment, nullable=False),
    real("seconds", "seconds >= 0"),
    truth("is_open"),
    sqlite_strict=True,
)
board_table = _many(
    "board",
    key(),
    real("position"),
    value("names", Names),
    word("view", BoardView),
    value("types", tuple[CardType, ...]),
    truth("ask_category"),
    truth("ask_place"),
)
category_table = _many(
    "category",
    key(),
    reference("board", "board.id"),
    real("position"),
    value("names", Names),
    text("colour"),
    text("shape"),
    text("base"),
)
card_table = _many(
    "card",
    key(),
    reference("item", "agenda_item.id"),
    reference("board", "board.id"),
    text("text"),
    word("type", CardType),
    word("state", CardState),
    word("origin", Origin),
    reference("category", "category.id", optional=True),
    reference("cluster", "cluster.id", optional=True),
    text("language", optional=True),
    text("place_name", optional=True),
    real("place_x", "place_x BETWEEN 0 AND 1", optional=True),
    real("place_y", "place_y BETWEEN 0 AND 1", optional=True),
    word("time_of_day", TimeOfDay, optional=True),
    word("actor", Actor, optional=True),
    word("horizon", Horizon, optional=True),
    word("concreteness", Concreteness, optional=True),
    text("reasons"),
    text("affected"),
    text("proposal"),
    number("table_number", optional=True, field="table"),
    truth("edited"),
    truth("parked"),
    text("original", optional=True),
    word("hold_reason", HoldReason, optional=True),
    text("translation"),
    text("answer"),
    reference("stop", "walk_stop.id", optional=True),
    number("priority", "priority >= 1", optional=True),
    text("deadline"),
    # A phone's note may not say at which table it was written.
    CheckConstraint("table_number IS NULL OR origin IN ('paper', 'spoken')", name="table_only_off_phone"),
    CheckConstraint("original IS NULL OR edited = 1", name="original_only_of_edited"),
    CheckConstraint(
        "place_name IS NOT NULL OR (place_x IS NULL AND place_y IS NULL)", name="point_only_of_place"
    ),
)
cluster_table = _many(
    "cluster", key(), reference("board", "board.id"), reference("lead", "card.id"), text("title")
)
poll_table = _many(
    "poll",
    key(),
    reference("item", "agenda_item.id"),
    real("position"),
    word("kind", BallotKind),
    value("question", Names),
    value("answers", tuple[Names, ...]),
    number("dots", "dots >= 0"),
    truth("several"),
    truth("strong"),
    reference("again", "agenda_item.id", optional=True),
)
ballot_table = _many(
    "ballot",
    key(),
    reference("item", "agenda_item.id"),
    word("kind", BallotKind),
    text("question"),
    value("options", tuple[Option, ...]),
    number("dots", "dots >= 0"),
    truth("several"),
    truth("is_open"),
    value("tallies", tuple[Tally, ...]),
    value("voters", tuple[tuple[Origin, int], ...]),
    truth("strong"),
    reference("before", "ballot.id", optional=True),
    # Only looked up: what was prepared may be gone.
    identity("poll", optional=True),
    value("questions", Names),
)
vote_table = _many(
    "vote", key(), reference("ballot", "ballot.id"), value("choice", tuple[tuple[OptionId, int], ...])
)
receipt_table = _many(
    "receipt",
    Column(
        "hash",
        BLOB,
        CheckConstraint("length(hash) = 32", name="hash"),
        primary_key=True,
        nullable=False,
    ),
    number("generation", "generation IN (0, 1)"),
)
decision_table = _many(
    "decision",
    key(),
    real("position"),
    text("text"),
    reference("item", "agenda_item.id", optional=True),
)
action_table = _many(
    "action",
    key(),
    real("position"),
    text("what"),
    text("owner"),
    Column("due", Day),
    text("due_words"),
    text("first_step"),
    word("status", ActionStatus),
    reference("item", "agenda_item.id", optional=True),
    value("cards", tuple[CardId, ...]),
    truth("carried"),
)
minutes_table = _many(
    "item_minutes",
    key_of("id", "agenda_item.id"),
    text("main_points"),
    text("conclusion"),
    word("treatment", Treatment),
)

stop_table = _many(
    "walk_stop",
    key(),
    real("position"),
    text("name"),
    real("x", "x BETWEEN 0 AND 1", optional=True),
    real("y", "y BETWEEN 0 AND 1", optional=True),
    text("notes"),
)
approved_table = _one(
    "approved", Column("document", BLOB, nullable=False), Column("day", Day, nullable=False)
)

# What is asked when a thing that others name is taken away; an index holds (name, random key): no order.
Index(None, card_table.c.item)
Index(None, card_table.c.board)
Index(None, card_table.c.category)
Index(None, card_table.c.cluster)
Index(None, card_table.c.stop)
Index(None, vote_table.c.ballot)
