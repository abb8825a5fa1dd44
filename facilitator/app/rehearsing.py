"""Rehearsals in the windows: begun, made faster, robbed of power, taken up again, gone without a trace."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from facilitator.app import behind
from facilitator.app.wished import Wished
from facilitator.meeting.words import Phase

if TYPE_CHECKING:
    from facilitator.app.holding import Held
    from facilitator.app.program import Program
    from facilitator.app.trial import Trial
    from facilitator.rehearsal.orders import Report
    from facilitator.ui.rehearsal.bar import RehearsalBar, Told


class Rehearsing(QObject):
    """Holds at most one rehearsal; lives as long as the program."""

    _reported = Signal(object)

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._trial: Trial | None = None
        self._bar: RehearsalBar | None = None
        self._report: Report | None = None
        self._told_in = ("", "")
        self._told_slips: tuple[str, ...] = ()
        self._cuts = 0
        self._began_s = 0.0
        self._is_ended_by_hand = False
        self._said: Told | None = None
        self._is_down = False
        self._is_paused = False
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        program.desk.acted.connect(self._on_acted)
        program.desk.happened.connect(self._on_happened)

    @property
    def is_on(self) -> bool:
        """Whether a meeting is being rehearsed, or waits to be taken up after a power cut."""
        return self._trial is not None

    @property
    def is_down(self) -> bool:
        """Whether the power has been cut, and nobody has taken the meeting up again."""
        return self._is_down

    @property
    def report(self) -> Report | None:
        """What the hall has told last."""
        return self._report

    @property
    def bar(self) -> RehearsalBar:
        """The bar above the pages, made when it is first needed."""
        if self._bar is None:
            from facilitator.rehearsal.orders import FEWEST_PHONES, MOST_PHONES
            from facilitator.ui.rehearsal.bar import RehearsalBar

            made = RehearsalBar(self._program.desk, FEWEST_PHONES, MOST_PHONES)
            made.phones_chosen.connect(self._on_phones)
            made.speed_chosen.connect(self.run)
            made.end_asked.connect(self.end)
            self._program.window.put_above(made)
            self._bar = made
        return self._bar

    # --- beginning

    def begin(self, source: Path) -> None:
        """Rehearse a meeting's file; a meeting that is open is put away first."""
        evening = self._program.evening
        was_open = evening is not None and source in {evening.file, evening.home}
        self.ask(Wished(source, returns=was_open))

    def ask(self, wished: Wished) -> None:
        """Begin the rehearsal that is wished for."""
        program = self._program
        if program.is_opening:
            return
        program.put_away()
        wished = replace(wished, language=wished.language or program.settings.language)
        program.open_held(partial(behind.trial_held, wished, self._reported.emit))

    def take(self, held: Held) -> None:
        """The copy is open: show the console, and let people in as soon as there is a door."""
        if held.trial is None:
            return
        is_first = self._trial is None
        self._trial = held.trial
        self._is_down = False
        self._told_in, self._told_slips = ("", ""), ()
        if is_first:
            self._cuts, self._report, self._is_paused = 0, None, False
            self._began_s, self._said = self._program.desk.seconds(), None
            self.bar.begin(held.trial.wished.phones, held.trial.wished.speed)
            held.trial.hall.run(held.trial.wished.speed)
            self._program.jobs.follow(held.engine.hand_out("scribe", self._words("rehearsal.table")), _heard)
        self._program.window.show_console()
        self._follow()

    # --- while it goes on

    @Slot(object)
    def _on_happened(self, _happened: object) -> None:
        self._follow()

    def _follow(self) -> None:
        """Let the hall in by the door that is open now, and say how it goes."""
        trial, desk = self._trial, self._program.desk
        if trial is None or not desk.is_open:
            return
        snapshot = desk.snapshot
        scribe = next((one.code for one in snapshot.passes if one.kind == "scribe"), "")
        way_in = (snapshot.door.join.url if snapshot.door.join is not None else "", scribe)
        if way_in[0] and way_in != self._told_in:
            self._told_in = way_in
            trial.hall.enter(way_in[0], self.bar.phones.value(), scribe)
        if snapshot.slips != self._told_slips:
            self._told_slips = snapshot.slips
            trial.hall.give_slips(snapshot.slips)
        self._tell()

    @Slot(object)
    def _on_reported(self, report: Report) -> None:
        self._report = report
        self._tell()

    def _tell(self) -> None:
        from facilitator.rehearsal.orders import Report
        from facilitator.rehearsal.verdict import Verdict, verdict
        from facilitator.ui.rehearsal.bar import Told

        trial, desk, heard = self._trial, self._program.desk, self._report or Report()
        if trial is None:
            return
        found, is_over = Verdict(heard.received, heard.received), False
        if desk.is_open:
            meeting = desk.snapshot.meeting
            found = verdict(meeting, heard.received, trial.dangerous)
            is_over = meeting.course.phase is Phase.CLOSED
        # A note that is on its way between two looks is neither lost nor doubled.
        is_settled = heard.sent == heard.received + heard.refused
        self._said = Told(
            phones=heard.connected,
            sent=heard.sent,
            received=heard.received,
            coming=heard.coming,
            coming_s=round(heard.coming_s),
            is_paused=self._is_paused,
            is_down=self._is_down,
            is_over=is_over,
            cuts=self._cuts,
            lost=found.lost if is_settled else 0,
            doubled=found.doubled if is_settled else 0,
            shown={str(trait): count for trait, count in found.shown.items()},
        )
        self.bar.tell(self._said)

    @Slot(int)
    def _on_phones(self, count: int) -> None:
        if self._trial is not None and self._told_in[0]:
            self._trial.hall.enter(self._told_in[0], count, self._told_in[1])

    @Slot(float)
    def run(self, speed: float) -> None:
        """Let time go so fast from now on."""
        if self._trial is not None:
            self._is_paused = False
            self._set_speed(speed)

    def _set_speed(self, speed: float) -> None:
        if self._trial is not None:
            self._trial.clock.run(speed)
            self._trial.hall.run(speed)
            self._tell()

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        if identifier == "rehearse":
            evening = self._program.evening
            if evening is not None:
                # A lodger has gone home by the time it is read.
                self.begin(evening.home or evening.file)
        elif identifier.startswith("rehearsal.") and self._trial is not None:
            deeds = {"pause": self.pause, "cut": self.cut, "end": self.end, "faster": self._faster}
            deeds.get(identifier.removeprefix("rehearsal."), self._slower)()

    def pause(self) -> None:
        """Let time stand still, or go on."""
        self._is_paused = not self._is_paused
        self._set_speed(0.0 if self._is_paused else float(self.bar.speed.currentData()))

    def _faster(self) -> None:
        self._step(1)

    def _slower(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        box = self.bar.speed
        box.setCurrentIndex(min(box.count() - 1, max(0, box.currentIndex() + by)))
        self.run(float(box.currentData()))

    # --- the power

    def cut(self) -> None:
        """Kill door and engine as a power cut does; the windows stay, to be told to take the meeting up."""
        trial, program = self._trial, self._program
        evening = program.evening
        if trial is None or evening is None:
            return
        from facilitator.app.evening import running_note

        to = trial.after_cut()
        note = running_note(evening.bridge.snapshot.meeting, evening.bridge.now(), to)
        title = evening.bridge.snapshot.meeting.brief.title
        self._is_down, self._cuts = True, self._cuts + 1
        program.evening = None
        done = evening.cut(to)
        program.window.show_start()
        program.librarian.look()
        self._tell()
        program.jobs.follow(done, partial(self._on_cut, to, note, title))

    def _on_cut(self, to: Path, note: Any, title: str, future: Future[None]) -> None:
        from facilitator.files.running import Running

        trial = self._trial
        error = future.exception()
        if error is not None:
            self._program.explain(error)
        if trial is None or error is not None:
            return
        trial.file = to
        trial.clock.reboot()
        self._program.window.start.offer_resume(note or Running(str(to), title))

    def take_up(self, path: Path) -> bool:
        """Take the meeting up again if `path` is the rehearsal's file; return whether it is."""
        trial = self._trial
        if trial is None or not self._is_down or path != trial.file:
            return False
        self._program.window.start.offer_resume(None)
        self._program.open_held(partial(behind.trial_again, trial))
        return True

    # --- the end

    @Slot()
    def end(self) -> None:
        """End the rehearsal, and go back to where it was begun."""
        trial, program = self._trial, self._program
        if trial is None:
            return
        self._tell()
        self._is_ended_by_hand = True
        program.leave()
        if trial.wished.returns and trial.wished.source is not None:
            program.open_file(trial.wished.source)

    def forget(self) -> None:
        """Let the copy and all that belongs to it go; called when its meeting has been put away."""
        trial, self._trial = self._trial, None
        if trial is None:
            return
        if self._is_down:
            self._program.window.start.offer_resume(None)
        self._is_down = False
        self._sum_up()
        trial.hall.dismiss()
        # A hall that hangs is waited for, and killed, where nobody notices.
        self._program.jobs.do(trial.forget)

    def _sum_up(self) -> None:
        """Say how it went to who has ended it; who closes the program or opens another meeting knows."""
        is_asked, self._is_ended_by_hand = self._is_ended_by_hand, False
        if is_asked and self._said is not None:
            took_s = self._program.desk.seconds() - self._began_s
            self.bar.sum_up(self._said, max(1, round(took_s / 60)))
        else:
            self.bar.hide()

    def _words(self, key: str) -> str:
        return self._program.desk.words.t(key)


def _heard(_future: Future[None]) -> None:
    """The code for the table host is seen in the snapshot."""
