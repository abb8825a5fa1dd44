"""Builders of audience states: one for every scene, with realistic content."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtGui import QColor, QImage, QPainter

from facilitator.files.catalogues import hall_texts
from facilitator.meeting.ids import BallotId, CardId, CategoryId, ItemId, MeetingId, OptionId, RoundId
from facilitator.meeting.timeline import Clock
from facilitator.meeting.views import (
    ActionView,
    AgendaRow,
    BallotView,
    BoardShown,
    CardView,
    CategoryView,
    NowView,
    OptionView,
    Picture,
    RoomView,
    RoundView,
)
from facilitator.meeting.words import (
    ActionStatus,
    BallotKind,
    BoardView,
    CardType,
    ItemKind,
    Origin,
    Phase,
    PurposeClass,
    SceneKind,
)
from facilitator.ui.audience.state import AreaShown, AudienceState, JoinShown, SpeakerShown

START = datetime(2023, 11, 23, 18, 0, tzinfo=UTC)
COPENHAGEN = ZoneInfo("Europe/Copenhagen")
URL = "HTTP://192.168.1.20:8017/#ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
JOIN = JoinShown(url=URL, typed="192.168.1.20:8017", wall_code="K7M4QP")
WITH_WIFI = replace(JOIN, wifi_name="Nordhuset-gæst", wifi_password="syv-røde-bænke")
QUESTION = "Hvad bekymrer jer her i området, og hvor?"

AGENDA = (
    ("Velkomst, formål og spilleregler", ItemKind.WELCOME, 10, ""),
    ("Oplæg: tal og fakta", ItemKind.TALK, 15, "Lokalpolitiet"),
    ("Opklarende spørgsmål", ItemKind.QUESTIONS, 10, ""),
    ("Stille skrivning", ItemKind.WRITING, 5, ""),
    ("Bordrunde 1: Hvad bekymrer os, og hvor?", ItemKind.COLLECT, 20, "Bordværterne"),
    ("Bordrunde 2: Hvad fungerer, og hvad kan gøres?", ItemKind.COLLECT, 20, ""),
    ("Pause", ItemKind.BREAK, 10, ""),
    ("Temaerne samles på tavlen", ItemKind.DIALOG, 15, ""),
    ("Prioritering", ItemKind.PRIORITISE, 5, ""),
    ("Hvem gør hvad hvornår, næste skridt, tak", ItemKind.CLOSING, 10, ""),
)
CARDS = (
    ("Der er helt mørkt på stien bag blok 7 efter kl. 17.", CardType.CONCERN, "lys", 3),
    ("Knallerter kører stærkt hen over legepladsen.", CardType.CONCERN, "trafik", 1),
    ("Døren til cykelkælderen kan ikke låses.", CardType.CONCERN, "kælder", 2),
    ("De unge har ingen steder at være om vinteren.", CardType.CONCERN, "unge", 1),
    ("Vi hører først om episoder på Facebook.", CardType.WEAKNESS, "rygter", 1),
    ("Fællesspisningen om torsdagen samler alle aldre.", CardType.STRENGTH, "fællesskab", 1),
    ("Gårdmanden kender os og reagerer hurtigt.", CardType.STRENGTH, "fællesskab", 1),
    ("Tunnelen ved stationen: ingen kan se én.", CardType.UNSAFE, "lys", 1),
    ("Bænkene ved nyttehaverne.", CardType.PLEASANT, "fællesskab", 1),
    ("Lys på stien og lavere buske inden efterårsferien.", CardType.IDEA, "lys", 1),
    ("Natteravne fredag aften sammen med klubben.", CardType.IDEA, "unge", 1),
    ("Hvem ringer vi til, når det ikke er akut?", CardType.QUESTION, "", 1),
    ("Jeg vil gerne stå for kaffe til næste møde.", CardType.OFFER, "fællesskab", 1),
    ("الإضاءة ضعيفة قرب الملعب", CardType.CONCERN, "lys", 1),
)
CATEGORIES = (
    ("lys", "Belysning", "#7a5a00", "star"),
    ("trafik", "Trafik og parkering", "#8a1c1c", "circle"),
    ("kælder", "Kældre, opgange og fælleslokaler", "#4a4f8c", "hexagon"),
    ("unge", "Unge og samlingssteder", "#0a63a8", "pentagon"),
    ("fællesskab", "Fællesskab og aktiviteter", "#1d7044", "heart"),
    ("rygter", "Kommunikation og rygter", "#5b3fa8", "circle"),
)
ACTIONS = (
    ("Lys på stien bag blok 7", "Boligorganisationen (drift)", date(2023, 11, 1), "", ActionStatus.UNDER_WAY),
    ("Beskæring ved tunnelen", "Kommunen (vej og park)", None, "uge 42", ActionStatus.DISCUSSED),
    ("Åben klub fredag", "SSP og klubben", None, "prøveperiode fra 1. oktober", ActionStatus.RUNNING),
    (
        "Lås på døren til cykelkælderen i blok 4 og 5",
        "Boligorganisationen (drift)",
        date(2023, 12, 15),
        "",
        ActionStatus.UNDER_WAY,
    ),
)


def hexed(number: int) -> str:
    return f"{number:032x}"


def card(
    text: str, kind: CardType = CardType.CONCERN, category: str = "", voices: int = 1, number: int = 1
) -> CardView:
    return CardView(
        id=CardId(hexed(number)),
        text=text,
        type=kind,
        category=CategoryId(category) if category else None,
        language="ar" if "ا" in text else None,
        edited=False,
        voices=voices,
        origins=((Origin.PHONE, voices),),
        place_name="",
        pin=None,
        time_of_day=None,
        actor=None,
    )


def cards() -> tuple[CardView, ...]:
    return tuple(
        card(text, kind, category, voices, number)
        for number, (text, kind, category, voices) in enumerate(CARDS)
    )


def categories() -> tuple[CategoryView, ...]:
    return tuple(
        CategoryView(CategoryId(id_), (("da", name), ("en", name)), colour, shape)
        for id_, name, colour, shape in CATEGORIES
    )


def board(shown: Sequence[CardView] | None = None, view: BoardView = BoardView.CATEGORY) -> BoardShown:
    return BoardShown(
        title="Hvad bekymrer os?",
        view=view,
        types=tuple(CardType),
        categories=categories(),
        cards=tuple(cards() if shown is None else shown),
    )


def agenda(now: int = 4) -> tuple[AgendaRow, ...]:
    rows, moment = [], START
    for place, (title, kind, minutes, presenter) in enumerate(AGENDA):
        end = moment + timedelta(minutes=minutes)
        state = "done" if place < now else "now" if place == now else "next"
        rows.append(AgendaRow(ItemId(hexed(place)), title, kind, presenter, moment, end, minutes, state))
        moment = end
    return tuple(rows)


def running(now: int = 4) -> NowView:
    row = agenda(now)[now]
    return NowView(row.item, row.title, row.kind, row.presenter, (("da", QUESTION),), row.end, paused=False)


def clock(left_s: float = 432.0, phase: str = "calm", allotted_s: float = 1200.0, now: int = 4) -> Clock:
    return Clock(ItemId(hexed(now)), allotted_s, allotted_s - left_s, left_s, phase, paused=False)


def round_view() -> RoundView:
    kinds = (CardType.CONCERN, CardType.IDEA, CardType.STRENGTH, CardType.UNSAFE, CardType.QUESTION)
    return RoundView(RoundId(hexed(99)), kinds, categories(), ask_category=False, ask_place=False)


def ballot(*, is_open: bool = True, options: Sequence[tuple[str, int]] | None = None) -> BallotView:
    chosen = options or (
        ("Lys på stien bag blok 7", 31),
        ("Åben klub fredag aften", 24),
        ("Natteravne sammen med klubben", 17),
        ("Lavere buske ved tunnelen", 12),
        ("Lås på cykelkælderen", 9),
    )
    views = tuple(
        OptionView(
            OptionId(hexed(place)),
            text,
            None if is_open else dots,
            None if is_open else ((Origin.PHONE, dots - dots // 3), (Origin.PAPER, dots // 3)),
        )
        for place, (text, dots) in enumerate(chosen)
    )
    question = "Hvad skal vi begynde med?"
    voters = None if is_open else 31
    return BallotView(BallotId(hexed(7)), BallotKind.DOTS, question, views, 3, True, is_open, voters)


def pulse() -> BallotView:
    """A pulse taken again: some came late, and the room feels safer."""
    steps = ("Meget tryg", "Tryg", "Både og", "Utryg", "Meget utryg")

    def taken(dots: Sequence[int], before: BallotView | None = None) -> BallotView:
        views = tuple(
            OptionView(OptionId(hexed(place)), text, count, None)
            for place, (text, count) in enumerate(zip(steps, dots, strict=True))
        )
        question = "Hvor tryg er du i Elmehaven?"
        return BallotView(
            BallotId(hexed(8)),
            BallotKind.PULSE,
            question,
            views,
            1,
            False,
            is_open=False,
            voters=sum(dots),
            before=before,
        )

    return taken((5, 12, 6, 2, 0), taken((1, 2, 4, 3, 2)))


def actions() -> tuple[ActionView, ...]:
    return tuple(
        ActionView(what, owner, due, words, "", status) for what, owner, due, words, status in ACTIONS
    )


def agreed() -> tuple[ActionView, ...]:
    """What stands on the wall on the day: a decision that nobody carries out, and promises."""
    decided = ActionView("Arbejdet begynder med lyset på stien", "", None, "", "", None)
    return (decided, *(replace(one, status=None) for one in actions()))


def plan(width: int = 1200, height: int = 800) -> AreaShown:
    """A drawn plan: blocks, a path and green."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#dfe8d2"))
    painter = QPainter(image)
    painter.setPen(QColor("#b9b1a0"))
    for place in range(6):
        painter.fillRect(90 + place * 180, 120 + (place % 2) * 330, 120, 200, QColor("#cbb9a3"))
    painter.fillRect(0, 400, width, 46, QColor("#efeae0"))
    painter.end()
    return AreaShown(image)


def pinned() -> tuple[CardView, ...]:
    return tuple(
        replace(one, pin=(0.1 + 0.13 * place, 0.15 + 0.1 * place)) for place, one in enumerate(cards()[:7])
    )


def view(picture: Picture, **changes: Any) -> RoomView:
    base = RoomView(
        meeting=MeetingId(hexed(1)),
        title="Tryghed i Nordparken",
        area="Nordparken, Tilst",
        language="da",
        purpose="Vi samler viden om, hvor det er trygt og utrygt at færdes.",
        purpose_class=PurposeClass.DIALOG,
        influence="Belysning, beplantning og hvad der sker for de unge om aftenen",
        contact="Boligsocialt team, tlf. 87 12 34 56",
        phase=Phase.LIVE,
        now=running(),
        round=None,
        agenda=agenda(),
        ends=START + timedelta(minutes=126),
        picture=picture,
        is_blank=False,
        is_frozen=False,
        is_aside=False,
        shows_qr_corner=True,
        shows_overtime=False,
        next_meeting="torsdag den 1. februar 2024 kl. 19.00",
    )
    return replace(base, **changes)


def state(picture: Picture, language: str = "da", **changes: Any) -> AudienceState:
    ours = AudienceState.__slots__
    room = view(picture, **{key: changes.pop(key) for key in list(changes) if key not in ours})
    base = AudienceState(
        view=room, texts=hall_texts(language), zone=COPENHAGEN, language=language, clock=clock(), join=JOIN
    )
    return replace(base, **changes)


def every_scene(language: str = "da") -> dict[str, AudienceState]:
    """Return a state for every scene, by a name that says what it shows."""
    # The stops are made of this module's cards.
    from tests.ui.audience.walk_of import route, walked

    kind = SceneKind
    item, asked = running(), (("da", QUESTION), ("en", "What worries you here, and where?"))

    def made(scene: SceneKind, changes: dict[str, Any] | None = None, **content: Any) -> AudienceState:
        shown = Picture(scene=scene, item=item, question=asked, **content)
        return state(shown, language, **(changes or {}))

    return {
        "join": made(kind.JOIN),
        "join-wifi": made(kind.JOIN, {"join": WITH_WIFI}),
        "join-closed": made(kind.JOIN, {"join": None}),
        "welcome": made(kind.WELCOME),
        "agenda": made(kind.AGENDA),
        "question": made(kind.QUESTION, {"round": round_view()}),
        "question-plain": made(kind.QUESTION),
        "writing": made(kind.WRITING, {"clock": clock(95, "danger"), "round": round_view()}),
        "board-category": made(kind.BOARD, board=board()),
        "board-type": made(kind.BOARD, {"shows_qr_corner": False}, board=board(view=BoardView.TYPE)),
        "board-empty": made(kind.BOARD, board=board(())),
        "card": made(kind.CARD, board=board(), card=cards()[0]),
        "card-arabic": made(kind.CARD, board=board(), card=cards()[-1]),
        "map": made(kind.MAP, {"area": plan()}, board=board(pinned())),
        "map-list": made(kind.MAP, {"area": plan()}, board=board(pinned()), page=1),
        "vote": made(kind.VOTE, ballot=ballot()),
        "result": made(kind.RESULT, ballot=ballot(is_open=False)),
        "result-pulse": made(kind.RESULT, ballot=pulse()),
        "speaker": made(kind.SPEAKER, {"speaker": SpeakerShown("Gul jakke", 74, 120, "calm")}),
        "break": made(kind.BREAK, {"clock": clock(440)}),
        "message": made(
            kind.MESSAGE, message="Der holder en bil foran brandvejen. Ejeren bedes flytte den nu."
        ),
        "promises": made(kind.PROMISES, actions=actions()),
        "actions": made(kind.ACTIONS, actions=agreed()),
        "thanks": made(kind.THANKS),
        "route": made(kind.ROUTE, {"area": plan()}, stops=route()),
        "route-list": made(kind.ROUTE, stops=route()),
        "stops": made(kind.STOPS, stops=walked()),
        "blank": made(kind.AGENDA, {"is_blank": True}),
        "overtime": made(
            kind.AGENDA, {"clock": clock(-75, "over"), "shows_overtime": True, "rehearsal": True}
        ),
    }
