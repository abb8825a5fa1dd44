"""What keeps a meeting at work on the engine's thread: batches, timers, door, copies, key."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.engine import sealing
from facilitator.engine.desk import Asked, Desk, Entry, Sealed
from facilitator.engine.doorside import Doorside
from facilitator.engine.faults import going_on
from facilitator.engine.filekeeping import FileKeeping
from facilitator.engine.sealing import RoomSecrets
from facilitator.engine.snapshot import Outcome, Snapshot, Trouble, UndoEntry
from facilitator.meeting.changes import MEMBERS, SINGLES, Change, Thing, kinds
from facilitator.meeting.commands import (
    CloseBallot,
    CloseMeeting,
    Command,
    ForgetVotes,
    MaskCard,
    NotePhones,
    StepClock,
    TakeUpClock,
)
from facilitator.meeting.decide.area import blurs
from facilitator.meeting.minutes import may_erase
from facilitator.meeting.model import Attendance, Ballot, Course, Now
from facilitator.meeting.refusals import MeetingClosed, NotApproved, NotClosed
from facilitator.meeting.words import Phase

if TYPE_CHECKING:
    from facilitator.engine.engine import EnginePlan

log = logging.getLogger(__name__)

Tell = Callable[[Snapshot, frozenset[type[Thing]]], None]

BATCH = 100
TICK_S = 1.0
# The wall clock was set, rather than read late, when it is off by more than this.
CLOCK_STEP_S = 2.0
# How long a closed ballot, a masked card and a closed meeting can be taken back.
BALLOT_FINAL_AFTER_S, MASK_FINAL_AFTER_S, MEETING_FINAL_AFTER_S = 3.0, 60.0, 180.0


def _ignored(_outcome: Outcome) -> None:
    """Nobody waits for the outcome of what the engine asks of itself."""


class Upkeep:
    """Everything here runs on the engine's thread."""

    def __init__(self, desk: Desk, keeping: FileKeeping, plan: "EnginePlan", tell: Tell) -> None:
        self._desk = desk
        self._keeping = keeping
        self._clock = plan.clock
        self._tell = tell
        self._entries: deque[Entry] = deque()
        self._wake = asyncio.Event()
        self._is_stopping = False
        self._is_cut = False
        self._revision = 0
        self._last: Now = plan.clock()
        self._key_file = plan.keys / f"{desk.meeting.id}.key"
        self._finals: list[asyncio.TimerHandle] = []
        self._doorside = Doorside(plan, desk, self._key_file, self._on_envelopes, self._on_status)

    @classmethod
    def opened(cls, plan: "EnginePlan", tell: Tell) -> "Upkeep":
        """Open (or create) the file, take up the clock, and find or draw the key.

        Raises:
            StoreError: The file cannot be worked with.
        """
        keeping = FileKeeping.opened(plan.file, plan.new, plan.backups, plan.clock, plan.reserve)
        try:
            desk = Desk(keeping, keeping.load(), plan.clock, plan.dice)
            upkeep = cls(desk, keeping, plan, tell)
            upkeep._settle(plan)
        except BaseException:
            keeping.close()
            raise
        return upkeep

    def _settle(self, plan: "EnginePlan") -> None:
        """Bring a meeting that was read from a file into the present."""
        self._desk.handle([Asked(TakeUpClock(), _ignored)])
        self._forget_what_is_final(is_owed=self._keeping.copies_know_more)
        if self._desk.meeting.course.phase is Phase.CLOSED:
            sealing.destroy(self._key_file)
            return
        found = sealing.find(self._key_file)
        if found is None:
            found = sealing.draw(plan.random_bytes)
            sealing.keep(self._key_file, found)
        self._desk.secrets = found

    def _forget_what_is_final(self, *, is_owed: bool = False) -> None:
        """Let a closed ballot be sums only, here and in every copy, where no close can be taken back.

        After a crash copies may know what the file has forgotten (`is_owed`): that is finished, too.
        """
        votes = {vote.ballot for vote in self._desk.meeting.votes.values()}
        closed = [key for key in votes if not self._desk.meeting.ballots[key].is_open]
        for key in closed:
            self._desk.handle([Asked(ForgetVotes(key), _ignored)])
        if closed or is_owed:
            self._keeping.forget_everywhere(self._desk.meeting)

    def snapshot(self) -> Snapshot:
        """Return what can be seen now."""
        return Snapshot(
            meeting=self._desk.meeting,
            revision=self._revision,
            undo=self._desk.undo,
            door=self._doorside.status,
            passes=self._desk.secrets.passes if self._desk.secrets is not None else (),
            slips=self._desk.secrets.slips if self._desk.secrets is not None else (),
            trouble=self._desk.trouble or (Trouble(gone) if (gone := self._keeping.gone) else None),
            times_put_back=self._keeping.times_put_back,
        )

    def put(self, entry: Entry) -> None:
        """Take something in; it is decided with others of the same moment."""
        self._entries.append(entry)
        self._wake.set()

    def ask(self, command: Command) -> None:
        """Ask for something that the engine itself wants."""
        self.put(Asked(command, _ignored))

    def stop(self) -> None:
        """End `work` once everything that has been put is decided."""
        self._is_stopping = True
        self._wake.set()

    def cut(self, to: Path, future: Future[None]) -> None:
        """Be as if the power had gone, between one batch and the next."""
        self._is_cut = True
        self._entries.clear()
        self._doorside.cut()
        try:
            self._keeping.leave_lying(to)
            future.set_result(None)
        except Exception as error:  # noqa: BLE001 - whoever asked is told, whatever it was
            future.set_exception(error)
        self.stop()

    def prefer(self, interface: str) -> None:
        """Put the address of another interface on the wall."""
        self._doorside.prefer(interface)

    def set_limits(self, *, new_tokens: bool, is_open: bool) -> None:
        """Tell the door what it may take."""
        self._doorside.set_limits(new_tokens=new_tokens, is_open=is_open)

    def change_secrets(self, change: Callable[[RoomSecrets], RoomSecrets], future: Future[None]) -> None:
        """Keep other codes; whoever asked is told when they are on disk."""
        if self._desk.secrets is None:
            future.set_exception(MeetingClosed())
            return
        try:
            new = change(self._desk.secrets)
            sealing.keep(self._key_file, new)
        except (OSError, ValueError) as error:
            future.set_exception(error)
            return
        self._desk.secrets = new
        self._doorside.follow_secrets()
        self._happened(())
        future.set_result(None)

    def back_up_for(self, future: Future[Path]) -> None:
        """Answer with a fresh verified copy."""
        try:
            future.set_result(self._keeping.back_up(self._desk.meeting))
        except Exception as error:  # noqa: BLE001 - whoever asked is told, whatever it was
            future.set_exception(error)

    def erase_raw_for(self, future: Future[tuple[Path, ...]]) -> None:
        """Leave the approved minutes alone of what was said; key and way back go with the rest."""
        meeting = self._desk.meeting
        if not may_erase(meeting):
            future.set_exception(NotApproved() if meeting.course.phase is Phase.CLOSED else NotClosed())
            return
        try:
            left = self._keeping.erase_raw()
            self._desk.begin_anew(self._keeping.load())
        except Exception as error:  # noqa: BLE001 - whoever asked is told, whatever it was
            future.set_exception(error)
            return
        self._destroy_key()
        self._revision += 1
        self._tell(self.snapshot(), frozenset({*SINGLES, *MEMBERS}))
        future.set_result(left)

    def remember_papers_for(
        self, future: Future[None], raw: Sequence[Path], approved: Sequence[Path]
    ) -> None:
        """Keep which files were made of the meeting."""
        try:
            self._keeping.remember_papers(raw, approved)
        except Exception as error:  # noqa: BLE001 - whoever asked is told, whatever it was
            future.set_exception(error)
            return
        future.set_result(None)

    async def work(self) -> None:
        """Decide what comes until stopped."""
        tasks = [asyncio.create_task(self._tick()), *self._doorside.begin()]
        laying = asyncio.create_task(asyncio.to_thread(self._keeping.lay_reserve))
        try:
            while self._entries or not self._is_stopping:
                await self._wake.wait()
                self._wake.clear()
                while self._entries:
                    with going_on():
                        self._decide([self._entries.popleft() for _ in range(self._batch_size())])
                    # Let the link read on between batches, so that the next one fills.
                    await asyncio.sleep(0)
                with going_on():
                    self._keeping.between_groups(self._clock())
        finally:
            for task in tasks:
                task.cancel()
            # What is being laid cannot be told to stop, and may not come back once it is taken away.
            await asyncio.gather(*tasks, laying, return_exceptions=True)

    def _batch_size(self) -> int:
        return min(BATCH, len(self._entries))

    def close(self) -> None:
        """Put everything away: a copy, the file, and the key of a meeting that is over."""
        for handle in self._finals:
            handle.cancel()
        if self._is_cut:
            self._keeping.close()
            return
        with going_on():
            # Nobody can take a close back any more: its three seconds need not pass.
            self._forget_what_is_final()
        if self._desk.meeting.course.phase is Phase.CLOSED:
            self._destroy_key()
        self._keeping.put_away(self._desk.meeting)

    def _decide(self, batch: Sequence[Entry]) -> None:
        before, trouble, undo = self._desk.meeting, self._desk.trouble, self._desk.undo
        handled = self._desk.handle(batch)
        changes = handled.changes
        notes = sum(isinstance(entry, Sealed) for entry in batch)
        if notes:
            self._keeping.saw_notes(notes)
        # What comes of it may fail: it is on disk, and whoever asked is answered.
        with going_on():
            self._follow_up(before.course, changes)
            self._destroy_masked_later(undo)
        if changes or trouble is not self._desk.trouble:
            self._happened(changes)
        # Whoever is answered finds the new snapshot there already.
        handled.answer()

    def _happened(self, changes: Sequence[Change]) -> None:
        self._revision += 1
        with going_on():
            self._doorside.follow(self._clock())
        self._tell(self.snapshot(), kinds(changes))

    def _follow_up(self, before: Course, changes: Sequence[Change]) -> None:
        """Do what is due after certain changes: forget, copy, and make final after a while."""
        if not changes:
            return
        meeting = self._desk.meeting
        self._keeping.has_changes = True
        if before.round is not None and meeting.course.round != before.round:
            self._keeping.end_round(meeting)
        for change in changes:
            if isinstance(change.after, Ballot) and not change.after.is_open:
                self._later(BALLOT_FINAL_AFTER_S, self._finish_ballot, change.after)
        if any(blurs(change) for change in changes):
            self._keeping.forget_everywhere(meeting)
        if before.phase is Phase.LIVE and meeting.course.phase is Phase.CLOSED:
            self._later(MEETING_FINAL_AFTER_S, self._finish_meeting, meeting.course)

    def _later(self, seconds: float, act: Callable[..., None], *arguments: object) -> None:
        loop = asyncio.get_running_loop()
        self._finals.append(loop.call_later(seconds, act, *arguments))

    def _finish_ballot(self, closed: Ballot) -> None:
        """Make a closed ballot sums only, unless it has been opened again meanwhile."""
        ballot = self._desk.meeting.ballots.get(closed.id)
        if ballot is None or ballot.is_open:
            return
        self._desk.forget_undo(CloseBallot.__name__)
        if any(vote.ballot == ballot.id for vote in self._desk.meeting.votes.values()):
            self._decide([Asked(ForgetVotes(ballot.id), _ignored)])
            self._keeping.forget_everywhere(self._desk.meeting)
        self._happened(())

    def _destroy_masked_later(self, before: tuple[UndoEntry, ...]) -> None:
        for entry in self._desk.undo:
            if entry.label == MaskCard.__name__ and not any(entry is one for one in before):
                self._later(MASK_FINAL_AFTER_S, self._destroy_masked, entry)

    def _destroy_masked(self, masking: UndoEntry) -> None:
        """Keep nothing of what was masked, in memory either."""
        self._desk.forget_masked(masking)
        self._happened(())

    def _finish_meeting(self, closed: Course) -> None:
        """Make a closed meeting final, unless it was opened again meanwhile: a later end has its own time."""
        if self._desk.meeting.course is closed:
            self._desk.forget_undo(CloseMeeting.__name__)
            self._destroy_key()
            self._happened(())

    def _destroy_key(self) -> None:
        self._desk.secrets = None
        sealing.destroy(self._key_file)

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK_S)
            now = self._clock()
            # What fails once is tried again at the next tick.
            with going_on():
                self._watch_clock(now)
            with going_on():
                self._keep(now)
            with going_on():
                self._doorside.follow(now)

    def _keep(self, now: Now) -> None:
        """Do what is due for the file; that it is gone, or there again, is told."""
        keeping = self._keeping
        before = keeping.gone, keeping.times_put_back
        keeping.tick(self._desk.meeting, now)
        if before != (keeping.gone, keeping.times_put_back):
            self._happened(())

    def _watch_clock(self, now: Now) -> None:
        """Notice that the wall clock was set; a laptop that slept is no such thing."""
        drift = (now.wall - self._last.wall).total_seconds() - (now.steady - self._last.steady)
        self._last = now
        if abs(drift) > CLOCK_STEP_S:
            self.ask(StepClock())

    def _on_envelopes(self, entries: Sequence[Sealed]) -> None:
        self._entries.extend(entries)
        self._wake.set()

    def _on_status(self) -> None:
        phones = self._doorside.status.phones
        if phones > self._desk.meeting.attendance.phones:
            self.ask(NotePhones(phones))
        self._tell(self.snapshot(), frozenset({Attendance}))
