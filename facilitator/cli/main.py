"""From what was written on the command line to an exit code, and never to a traceback."""

import importlib
import itertools
import logging
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import Any

from facilitator.cli.exits import DONE, WORLD_SAYS_NO, WRONG_ARGUMENTS, exit_of
from facilitator.cli.faults import log_fault, say_no_words
from facilitator.cli.speech import LANGUAGES, Speech, wanted_language
from facilitator.files.places import find_places
from facilitator.files.settings_file import read_settings
from facilitator.paths import MEETING_SUFFIX

log = logging.getLogger(__name__)

Run = Callable[[Namespace, Speech], int]

# Where each command lives; a command's module is loaded when it is asked for, and no sooner.
COMMANDS = {
    "open": "facilitator.cli.windows:open_windows",
    "demo": "facilitator.cli.demo:demo",
    "rehearse": "facilitator.cli.rehearse:rehearse",
    "serve": "facilitator.cli.serve:serve",
    "export": "facilitator.cli.papers:export",
    "print": "facilitator.cli.printing:print_pack",
    "check": "facilitator.cli.check:check",
    "doctor": "facilitator.cli.doctor:doctor",
    "guard": "facilitator.cli.guard:guard",
    "loadtest": "facilitator.cli.loadtest:loadtest",
}
# The program's own helpers: they speak to the program, not to people.
PROCESSES = {
    "door": "facilitator.door.process:run",
    "hall": "facilitator.rehearsal.process:run",
    "export-worker": "facilitator.export.worker:run",
    "screens": "facilitator.app.screens:run",
    "area-reader": "facilitator.files.area_reader:run",
    "slide-reader": "facilitator.files.slide_reader:run",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked and return the exit code."""
    written = list(sys.argv[1:] if arguments is None else arguments)
    if len(written) == 1 and written[0] in PROCESSES:
        return _process(written[0])()
    if arguments is None:
        # As a program, and not as a part of one that has its own ways.
        say_no_words()
        # Ended by the system as by Ctrl+C: what lies in temporary folders is put away on the way out.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    speech = Speech(_language(written))
    if not written:
        # Started by a double click: the first frame does not wait for a parser.
        return _guarded(Namespace(command=None, lang=None), speech)
    from facilitator.cli.arguments import WrongArguments, make_parser

    try:
        asked = make_parser(speech.texts, _version()).parse_args(_opened_by_name(written))
    except WrongArguments as error:
        speech.line(str(error))
        return WRONG_ARGUMENTS
    except SystemExit as ended:
        return int(ended.code or DONE)
    return _guarded(asked, speech)


def _guarded(asked: Namespace, speech: Speech) -> int:
    """Run a command; whatever goes wrong becomes one line and an exit code."""
    try:
        return _command(asked.command or "open")(asked, speech)
    except KeyboardInterrupt:
        return WORLD_SAYS_NO
    except BrokenPipeError:
        # Whoever read our answers has gone; nothing more can be said to anybody.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 - kept open until the process ends
        return WORLD_SAYS_NO
    except Exception as error:  # noqa: BLE001 - the last place where it can be told instead of shown
        speech.explain(error)
        if not speech.texts.is_foreseen(error):
            log_fault(error)
        return exit_of(error)


def _command(name: str) -> Run:
    found: Run = _loaded(COMMANDS[name])
    return found


def _process(name: str) -> Callable[[], int]:
    found: Callable[[], int] = _loaded(PROCESSES[name])
    return found


def _loaded(place: str) -> Any:
    module, _, function = place.partition(":")
    return getattr(importlib.import_module(module), function)


def _language(written: Sequence[str]) -> str:
    """Return the language to complain in, before the command line has been understood."""
    for option, value in itertools.pairwise(written):
        if option == "--lang" and value in LANGUAGES:
            return value
    named = [word.removeprefix("--lang=") for word in written if word.startswith("--lang=")]
    if named and named[0] in LANGUAGES:
        return named[0]
    settings = read_settings(find_places(os.environ).settings_file).settings
    return wanted_language(os.environ, settings.language)


def _opened_by_name(written: list[str]) -> list[str]:
    """Let a file manager open a meeting: a path in the place of a command means `open`."""
    if written and written[0] not in COMMANDS and written[0].endswith(MEETING_SUFFIX):
        return ["open", *written]
    return written


def _version() -> str:
    # The windows' first frame would wait for it.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("facilitator")
    except PackageNotFoundError:
        return "0"
