"""The engine's side of the door: what it is told of the room, and what its status means."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from facilitator.engine import areas, sealing, wire
from facilitator.engine.desk import Desk, Sealed
from facilitator.engine.doors import Ears, LocalDoor
from facilitator.engine.faults import going_on
from facilitator.engine.snapshot import DoorStatus, Join
from facilitator.laptop.addresses import Address, ranked
from facilitator.laptop.interfaces import current_addresses
from facilitator.link import messages
from facilitator.link import view as wire_view
from facilitator.link.address import join_address
from facilitator.link.codes import Code
from facilitator.link.messages import FromEngine
from facilitator.meeting.cards import in_steps, sent_count
from facilitator.meeting.model import AreaPicture, Now
from facilitator.meeting.room import room_view
from facilitator.meeting.words import Phase

if TYPE_CHECKING:
    from facilitator.engine.engine import EnginePlan

# Phones follow the room at most so often; the last state of a burst is always sent.
VIEW_EVERY_S = 0.1
ADDRESSES_EVERY_S = 1.5


class Doorside:
    """One local door, or none when the plan has none or the meeting is over."""

    def __init__(
        self,
        plan: "EnginePlan",
        desk: Desk,
        key_file: Path,
        on_envelopes: Callable[[Sequence[Sealed]], None],
        on_status: Callable[[], None],
    ) -> None:
        self.status = DoorStatus(interface=plan.door.interface if plan.door is not None else "")
        self._plan = plan
        self._desk = desk
        self._key_file = key_file
        self._on_envelopes = on_envelopes
        self._on_status = on_status
        self._door: LocalDoor | None = None
        self._doors = 0
        """How many there have been: each counts its envelopes from one."""
        self._answers: list[tuple[int, str]] = []
        self._allowances: list[tuple[int, messages.Allowance]] = []
        self._outbox: asyncio.Queue[FromEngine] = asyncio.Queue()
        self._view = messages.View(0, b"")
        self._drawn: AreaPicture | None = None
        self._limits = messages.Limits()
        self._is_closed_told = False
        # Above every revision of an earlier run, so that phones take the newer view.
        self._revision = int(plan.clock().wall.timestamp()) << 20
        self._view_due = False
        self._view_at = 0.0
        self._view_timer: asyncio.TimerHandle | None = None

    def begin(self) -> list[asyncio.Task[None]]:
        """Start what keeps the door; nothing where there is none."""
        plan, secrets = self._plan.door, self._desk.secrets
        if plan is None or secrets is None:
            return []
        ears = Ears(
            self._hear_envelopes, self._hear_phones, self._hear_state, self._greeting, lambda: self._limits
        )
        self._door = LocalDoor(plan, ears, secrets.port, sealing.token_signing(secrets))
        self.follow_secrets()
        self._build_view(self._plan.clock())
        return [
            asyncio.create_task(self._door.keep_open()),
            asyncio.create_task(self._post(self._door)),
            asyncio.create_task(self._watch_addresses()),
        ]

    def set_limits(self, *, new_tokens: bool, is_open: bool) -> None:
        """Tell the door what it may take."""
        self._limits = messages.Limits(new_tokens=new_tokens, open=is_open, epoch=self._limits.epoch)
        self._outbox.put_nowait(self._limits)
        self.status = replace(self.status, new_tokens=new_tokens, takes_notes=is_open)
        self._on_status()

    def prefer(self, interface: str) -> None:
        """Send phones to the address of another interface from the next look on; empty: to the likeliest."""
        self.status = replace(self.status, interface=interface)
        self._on_status()

    def cut(self) -> None:
        """Be gone without a word."""
        if self._door is not None:
            self._door.kill()

    def follow_secrets(self) -> None:
        """Put another room key on the wall, and let the door tell apart who came before and after."""
        secrets = self._desk.secrets
        if secrets is None:
            return
        if secrets.epoch != self._limits.epoch:
            self._limits = msgspec.structs.replace(self._limits, epoch=secrets.epoch)
            self._outbox.put_nowait(self._limits)
        self.status = replace(self.status, join=self._join(), can_return_key=secrets.replaced is not None)

    def follow(self, now: Now) -> None:
        """Let the room's phones follow the meeting: at once, or together with what comes next."""
        if self._door is None:
            return
        loop = asyncio.get_running_loop()
        wait = self._view_at + VIEW_EVERY_S - loop.time()
        if wait <= 0:
            self._send_view(now)
        elif self._view_timer is None:
            self._view_timer = loop.call_later(wait, self._send_late)

    def _send_late(self) -> None:
        self._view_timer = None
        self._send_view(self._plan.clock())

    def _send_view(self, now: Now) -> None:
        self._view_at = asyncio.get_running_loop().time()
        self._tell_closed()
        self._tell_picture()
        sent = in_steps(sent_count(self._desk.meeting))
        if sent != self.status.sent:
            self.status = replace(self.status, sent=sent)
            self._on_status()
        self._tell_harm(now)
        if self._build_view(now):
            self._outbox.put_nowait(self._view)

    def _tell_harm(self, now: Now) -> None:
        """Tell when somebody seems to try codes, or to flood the meeting with notes."""
        are_many = self._desk.guesses.are_many(now.steady)
        is_on = self._desk.flood.is_on(now.steady, self.status.phones)
        if (are_many, is_on) != (self.status.is_guessed_at, self.status.is_flooded):
            self.status = replace(self.status, is_guessed_at=are_many, is_flooded=is_on)
            self._on_status()

    def _tell_closed(self) -> None:
        is_closed = self._desk.meeting.course.phase is Phase.CLOSED
        if is_closed != self._is_closed_told:
            self._is_closed_told = is_closed
            self._outbox.put_nowait(self._room())

    def _tell_picture(self) -> None:
        if self._desk.meeting.area is not self._drawn:
            self._drawn = self._desk.meeting.area
            self._outbox.put_nowait(areas.picture(self._drawn))

    def _build_view(self, now: Now) -> bool:
        """Build the view; returns whether it says anything new."""
        meeting, plan = self._desk.meeting, self._plan
        told = wire.told(room_view(meeting, now), plan.types, self._revision, areas.told(meeting))
        if wire_view.encode(told) == self._view.body:
            return False
        self._revision += 1
        told = msgspec.structs.replace(told, revision=self._revision)
        languages = plan.door.languages if plan.door is not None else ()
        bodies = {one: wire_view.encode(wire.in_language(told, one)) for one in languages}
        self._view = messages.View(self._revision, wire_view.encode(told), bodies)
        return True

    def _room(self) -> messages.Room:
        secrets, plan = self._desk.secrets, self._plan.door
        public = secrets.public_key if secrets is not None else bytes(32)
        return messages.Room(
            public_key=public,
            languages=self._languages(plan.languages if plan is not None else ()),
            meeting=self._desk.meeting.id,
            closed=self._desk.meeting.course.phase is Phase.CLOSED,
        )

    def _languages(self, offered: tuple[str, ...]) -> tuple[str, ...]:
        """Return the languages of the page, the meeting's own first: it is the one for all others."""
        own = self._desk.meeting.brief.language
        return tuple(sorted(offered, key=lambda one: one != own))

    def _greeting(self) -> Sequence[FromEngine]:
        """Return what a new door must know before anything else; what waits was for the one before."""
        self._doors += 1
        self._answers, self._allowances = [], []
        while not self._outbox.empty():
            self._outbox.get_nowait()
        self._build_view(self._plan.clock())
        self._drawn = self._desk.meeting.area
        return (
            self._room(),
            messages.Names(self._names()),
            self._limits,
            areas.picture(self._drawn),
            self._view,
        )

    def _names(self) -> tuple[str, ...]:
        return tuple(address.ip for address in self.status.addresses)

    def _hear_envelopes(self, heard: messages.Envelopes) -> None:
        epochs = dict(heard.epochs)
        answer, count = partial(self._answer, self._doors), partial(self._count, self._doors)
        self._on_envelopes(
            [
                Sealed(body, partial(answer, ticket), partial(count, ticket), epochs.get(ticket, 0))
                for ticket, body in heard.items
            ]
        )

    def _count(self, door: int, ticket: int, allowance: messages.Allowance) -> None:
        """Let an envelope count against its own allowance; said together with its answer."""
        if door == self._doors:
            self._allowances.append((ticket, allowance))

    def _answer(self, door: int, ticket: int, code: Code) -> None:
        """Gather the answers of a batch: they leave in one message, to the door that asked or to none."""
        if door != self._doors:
            return
        if not self._answers:
            asyncio.get_running_loop().call_soon(self._send_answers)
        self._answers.append((ticket, code.value))

    def _send_answers(self) -> None:
        codes, self._answers = tuple(self._answers), []
        allowances, self._allowances = tuple(self._allowances), []
        if codes:
            self._outbox.put_nowait(messages.Receipts(codes, allowances))

    def _hear_phones(self, phones: messages.Phones) -> None:
        new = replace(self.status, phones=in_steps(phones.active), foreign_seen=phones.foreign)
        if new != self.status:
            self.status = new
            self._on_status()

    def _hear_state(self, state: str, port: int | None, error: str) -> None:
        shown = port if port is not None else self.status.port
        self.status = replace(self.status, state=state, port=shown, error=error)
        if port is not None:
            self._keep_port(port)
        self.status = replace(self.status, join=self._join())
        self._on_status()

    def _keep_port(self, port: int) -> None:
        secrets = self._desk.secrets
        if secrets is not None and secrets.port != port:
            self._desk.secrets = replace(secrets, port=port)
            sealing.keep(self._key_file, self._desk.secrets)

    async def _watch_addresses(self) -> None:
        while True:
            # An interface that is pulled out while it is asked is an error of the system's.
            with going_on():
                self._follow_addresses(await asyncio.to_thread(self._addresses))
            await asyncio.sleep(ADDRESSES_EVERY_S)

    def _follow_addresses(self, found: tuple[Address, ...]) -> None:
        if found != self.status.addresses:
            self.status = replace(self.status, addresses=found)
            self.status = replace(self.status, join=self._join())
            self._outbox.put_nowait(messages.Names(self._names()))
            self._on_status()

    def _addresses(self) -> tuple[Address, ...]:
        plan = self._plan.door
        if plan is not None and plan.only_loopback:
            # What is left where no interface may be used.
            return ranked(())
        return current_addresses(self.status.interface)

    def _join(self) -> Join | None:
        secrets, port = self._desk.secrets, self.status.port
        if secrets is None or port is None or not self.status.addresses:
            return None
        host = self.status.addresses[0].ip
        return Join(
            url=join_address(host, port, secrets.room_key, secrets.public_key),
            typed=f"{host}:{port}",
            wall_code=secrets.wall_code,
        )

    async def _post(self, door: LocalDoor) -> None:
        while True:
            await door.say(await self._outbox.get())
