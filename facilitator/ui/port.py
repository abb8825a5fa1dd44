"""What the windows need of an engine, so that they import none before their first frame."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from facilitator.engine.snapshot import Happened, Outcome, Snapshot
    from facilitator.meeting.commands import Command


class EnginePort(Protocol):
    """The only writer, as seen from a window; every call may come from any thread."""

    @property
    def snapshot(self) -> Snapshot: ...

    def send(self, command: Command) -> Future[Outcome]: ...

    def undo(self) -> Future[Outcome]: ...

    def set_limits(self, *, new_tokens: bool, is_open: bool) -> None: ...

    def new_room_key(self) -> Future[None]: ...

    def room_key_before(self) -> Future[None]: ...

    def hand_out(self, kind: Literal["scribe", "helper"], label: str) -> Future[None]: ...

    def revoke(self, code: str) -> Future[None]: ...

    def draw_slips(self, count: int) -> Future[None]: ...

    def watch(self, callback: Callable[[Happened], None]) -> Callable[[], None]: ...
