"""Orders to a hosted meeting: one JSON line in, one JSON answer out."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec

from facilitator.cli.hosting import EngineHost
from facilitator.meeting.cards import held, queue, released, sent_count, waiting_count
from facilitator.meeting.commands import CloseMeeting, GoTo, Hold, Next, Release, ShowWaiting, StartMeeting
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Card
from facilitator.meeting.refusals import NotLive, Refusal
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import HoldReason, Phase
from facilitator.store.errors import StoreError

Answer = dict[str, Any]


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One order. `cards` are ids as the queue tells them; without any, `release` means the whole queue."""

    command: str
    cards: tuple[str, ...] = ()
    card: str | None = None
    reason: HoldReason = HoldReason.PERSONAL


class Orders:
    """What can be ordered; each order is answered with `ok`, and what the facilitator would see then."""

    def __init__(self, host: EngineHost) -> None:
        self._host = host
        self._known: Mapping[str, Callable[[Order], Awaitable[Answer]]] = {
            "status": self._status,
            "start": self._start,
            "next": self._next,
            "show_waiting": self._show_waiting,
            "release": self._release,
            "hold": self._hold,
            "close": self._close,
        }

    async def obey(self, line: bytes) -> Answer:
        """Obey one line: a JSON object with `command`, or the command's name as a JSON string or bare."""
        order = _read(line)
        if order is None or order.command not in self._known:
            return {"ok": False, "error": "unknown_command", "commands": list(self._known)}
        try:
            return {"ok": True, "command": order.command, **await self._known[order.command](order)}
        except Refusal as refusal:
            return {"ok": False, "command": order.command, "refusal": type(refusal).__name__}
        except StoreError as error:
            return {"ok": False, "command": order.command, "error": type(error).__name__}

    async def _status(self, _order: Order) -> Answer:
        snapshot = self._host.snapshot
        return {
            **self._where(),
            "phones": snapshot.door.phones,
            "sent": sent_count(snapshot.meeting),
            "waiting": waiting_count(snapshot.meeting),
            "released": len(released(snapshot.meeting)),
            "held": len(held(snapshot.meeting)),
            "queue": self._queue(),
        }

    async def _start(self, _order: Order) -> Answer:
        """Begin the meeting; one that goes on already just says where it is."""
        if self._host.meeting.course.phase is not Phase.LIVE:
            await self._host.do(StartMeeting())
            first = next((item for item in agenda(self._host.meeting) if item.collects), None)
            if first is not None and first.id != self._host.meeting.course.current:
                await self._host.do(GoTo(first.id))
        return self._where()

    async def _next(self, _order: Order) -> Answer:
        current = self._host.meeting.course.current
        if current is None:
            raise NotLive
        await self._host.do(Next(current))
        return self._where()

    async def _show_waiting(self, _order: Order) -> Answer:
        await self._host.do(ShowWaiting())
        return {"queue": self._queue()}

    async def _release(self, order: Order) -> Answer:
        wanted = _cards(order) or tuple(card.id for card in queue(self._host.meeting))
        if wanted:
            await self._host.do(Release(wanted))
        shown = [_told(card) for card in released(self._host.meeting) if card.id in wanted]
        return {"released": shown, "queue": self._queue()}

    async def _hold(self, order: Order) -> Answer:
        for card in _cards(order):
            await self._host.do(Hold(card, order.reason))
        return {"held": list(_cards(order)), "queue": self._queue()}

    async def _close(self, _order: Order) -> Answer:
        await self._host.do(CloseMeeting())
        return self._where()

    def _where(self) -> Answer:
        course = self._host.meeting.course
        item = self._host.meeting.items.get(course.current) if course.current is not None else None
        return {
            "phase": course.phase.value,
            "item": item.title if item is not None else None,
            "kind": item.kind.value if item is not None else None,
            "collecting": course.round is not None,
        }

    def _queue(self) -> list[Answer]:
        return [_told(card) for card in queue(self._host.meeting)]


def _read(line: bytes) -> Order | None:
    text = line.strip()
    if text.isalpha() or text == b"show_waiting":
        return Order(text.decode("ascii", "replace"))
    try:
        said = msgspec.json.decode(text)
        return Order(said) if isinstance(said, str) else msgspec.convert(said, Order)
    except (msgspec.DecodeError, RecursionError):
        return None


def _cards(order: Order) -> tuple[CardId, ...]:
    named = order.cards or ((order.card,) if order.card is not None else ())
    return tuple(CardId(card) for card in named)


def _told(card: Card) -> Answer:
    return {"id": card.id, "text": card.text, "type": card.type.value, "origin": card.origin.value}
