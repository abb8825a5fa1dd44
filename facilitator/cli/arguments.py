"""What can be written after `facilitator`, in Danish and English."""

import argparse
import re
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

from facilitator.texts import Texts

MOST_PHONES = 3000
# A hall that one facilitator tries the program in, and how fast its time may go.
FEWEST_IN_HALL, MOST_IN_HALL = 5, 200
FASTEST = 20.0
DEFAULT_PHONES = 500
HIGHEST_PORT = 65535
LONGEST_WAIT_S = 3600
LARGEST_HALL_M = 200

# argparse speaks English only; these are the sentences it can say to our users.
_COMPLAINTS = (
    (re.compile(r"the following arguments are required: (?P<what>.+)"), "cli.wrong.missing"),
    (re.compile(r"unrecognized arguments: (?P<what>.+)"), "cli.wrong.unknown"),
    (re.compile(r"argument (?P<what>.+): expected (one|at least one) argument"), "cli.wrong.no_value"),
    (re.compile(r"argument COMMAND: invalid choice: (?P<what>'[^']*').*"), "cli.wrong.no_command"),
    (
        re.compile(r"argument (?P<what>.+): invalid (choice|\S+ value): (?P<value>'[^']*').*"),
        "cli.wrong.value",
    ),
    (re.compile(r"argument (?P<what>.+): not allowed with argument (?P<value>.+)"), "cli.wrong.both"),
    (re.compile(r"ambiguous option: (?P<what>\S+) could match .*"), "cli.wrong.unknown"),
)


class WrongArguments(Exception):
    """What was written cannot be understood; the message is ready to be shown."""


class _Form(argparse.HelpFormatter):
    """Help in the reader's language, without the word `usage`."""

    def __init__(self, prog: str, texts: Texts) -> None:
        super().__init__(prog, max_help_position=26, width=100)
        self._texts = texts

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Say it in the reader's language."""
        super().add_usage(
            usage, actions, groups, self._texts.say("cli.help.usage") + " " if prefix is None else prefix
        )


class Parser(argparse.ArgumentParser):
    """argparse that complains in one line, in the reader's language, and ends nothing by itself."""

    def __init__(self, texts: Texts, prog: str, about: str = "") -> None:
        super().__init__(
            prog=prog,
            description=texts.say(about) if about else None,
            add_help=False,
            formatter_class=lambda prog: _Form(prog, texts),
            allow_abbrev=False,
        )
        self.texts = texts
        self._optionals.title = texts.say("cli.help.options")
        self._positionals.title = texts.say("cli.help.positionals")
        self.add_argument("-h", "--help", action="help", help=texts.say("cli.help.help"))

    def error(self, message: str) -> NoReturn:
        """Complain in the reader's language."""
        told = self.texts.say("cli.wrong.other", what=message)
        for pattern, key in _COMPLAINTS:
            found = pattern.fullmatch(message)
            if found:
                told = self.texts.say(key, **found.groupdict())
                break
        raise WrongArguments(f"{told} {self.texts.say('cli.wrong.see', prog=self.prog)}")


def _maker(texts: Texts) -> type[Parser]:
    """Return the class that argparse makes a command's own parser of."""

    class CommandParser(Parser):
        def __init__(self, *, prog: str) -> None:
            super().__init__(texts, prog)

    return CommandParser


def make_parser(texts: Texts, version: str) -> Parser:
    """Return the parser of the whole command line; `asked.command` is None for: open the windows."""
    top = Parser(texts, "facilitator", "cli.help.program")
    top.add_argument("--lang", choices=("da", "en"), help=texts.say("cli.help.lang"))
    top.add_argument(
        "--version", action="version", version=f"Facilitator {version}", help=texts.say("cli.help.version")
    )
    top.epilog = texts.say("cli.help.exits")
    commands = top.add_subparsers(
        dest="command",
        metavar="COMMAND",
        title=texts.say("cli.help.commands"),
        parser_class=_maker(texts),
    )

    def command(name: str) -> Parser:
        made: Parser = commands.add_parser(name, help=texts.say(f"cli.help.{name}"))
        made.description = texts.say(f"cli.help.{name}")
        return made

    _demo(command, texts)
    _rehearse(command, texts)
    _file_commands(command, texts)
    _program_commands(command, texts)
    return top


def _demo(command: Callable[[str], Parser], texts: Texts) -> None:
    demo = command("demo")
    demo.add_argument("--headless", action="store_true", help=texts.say("cli.help.headless"))
    demo.add_argument("--out", type=Path, metavar="DIR", help=texts.say("cli.help.out"))
    demo.add_argument("--seed", type=int, default=1, metavar="N", help=texts.say("cli.help.seed"))
    forms = ("dialog", "vandring")
    demo.add_argument("--format", choices=forms, default=forms[0], help=texts.say("cli.help.format"))


def _rehearse(command: Callable[[str], Parser], texts: Texts) -> None:
    made = command("rehearse")
    made.add_argument("file", type=Path, metavar="FILE", help=texts.say("cli.help.file"))
    made.add_argument(
        "--phones", type=hall, default=24, metavar="N", help=texts.say("cli.help.rehearse_phones")
    )
    made.add_argument("--speed", type=speed, metavar="X", help=texts.say("cli.help.rehearse_speed"))
    made.add_argument("--headless", action="store_true", help=texts.say("cli.help.headless"))
    made.add_argument("--power-cut", action="store_true", help=texts.say("cli.help.rehearse_cut"))
    made.add_argument("--out", type=Path, metavar="DIR", help=texts.say("cli.help.out"))
    made.add_argument("--seed", type=int, default=1, metavar="N", help=texts.say("cli.help.seed"))


def _file_commands(command: Callable[[str], Parser], texts: Texts) -> None:
    opened = command("open")
    opened.add_argument("file", type=Path, metavar="FILE", nargs="?", help=texts.say("cli.help.file"))
    serve = command("serve")
    serve.add_argument("file", type=Path, metavar="FILE", help=texts.say("cli.help.serve_file"))
    serve.add_argument("--port", type=port, metavar="N", help=texts.say("cli.help.port"))
    serve.add_argument("--host", default="0.0.0.0", metavar="H", help=texts.say("cli.help.host"))  # noqa: S104 - phones come from the hall's network
    export = command("export")
    export.add_argument("file", type=Path, metavar="FILE", help=texts.say("cli.help.file"))
    export.add_argument("--out", type=Path, metavar="DIR", required=True, help=texts.say("cli.help.out"))
    export.add_argument("--languages", nargs="+", metavar="CODE", help=texts.say("cli.help.export_languages"))
    _print_command(command("print"), texts)
    check = command("check")
    check.add_argument("file", type=Path, metavar="FILE", help=texts.say("cli.help.file"))


def _print_command(pack: Parser, texts: Texts) -> None:
    pack.add_argument("file", type=Path, metavar="FILE", help=texts.say("cli.help.file"))
    pack.add_argument("--out", type=Path, metavar="DIR", required=True, help=texts.say("cli.help.out"))
    pack.add_argument("--only", nargs="+", metavar="PAPER", help=texts.say("cli.help.print_only"))
    pack.add_argument("--bundle", action="store_true", help=texts.say("cli.help.print_bundle"))
    pack.add_argument("--languages", nargs="+", metavar="CODE", help=texts.say("cli.help.print_languages"))
    pack.add_argument("--link", metavar="URL", help=texts.say("cli.help.print_link"))
    pack.add_argument("--wifi", metavar="NAME", help=texts.say("cli.help.print_wifi"))
    pack.add_argument("--wifi-password", metavar="WORD", help=texts.say("cli.help.print_wifi_password"))


def _program_commands(command: Callable[[str], Parser], texts: Texts) -> None:
    doctor = command("doctor")
    doctor.add_argument("--wait", type=seconds, default=0, metavar="N", help=texts.say("cli.help.wait"))
    doctor.add_argument("--depth", type=metres, default=12.0, metavar="M", help=texts.say("cli.help.depth"))
    doctor.add_argument("--picture", type=metres, metavar="M", help=texts.say("cli.help.picture"))
    doctor.add_argument("--port", type=port, metavar="N", help=texts.say("cli.help.port"))
    if find_spec("facilitator.meeting.sensitive") is not None:
        command("guard")
    loadtest = command("loadtest")
    loadtest.add_argument(
        "--phones", type=phones, default=DEFAULT_PHONES, metavar="N", help=texts.say("cli.help.phones")
    )


def port(text: str) -> int:
    """Return a port number; 0 means any free one."""
    number = int(text)
    if not 0 <= number <= HIGHEST_PORT:
        raise ValueError(text)
    return number


def hall(text: str) -> int:
    """Return how many phones a rehearsal has."""
    number = int(text)
    if not FEWEST_IN_HALL <= number <= MOST_IN_HALL:
        raise ValueError(text)
    return number


def speed(text: str) -> float:
    """Return how fast a rehearsal's time goes; a Danish comma will do."""
    factor = float(text.replace(",", "."))
    if not 1 <= factor <= FASTEST:
        raise ValueError(text)
    return factor


def seconds(text: str) -> int:
    """Return how long to wait: an hour at most."""
    number = int(text)
    if not 0 <= number <= LONGEST_WAIT_S:
        raise ValueError(text)
    return number


def metres(text: str) -> float:
    """Return a length that fits into a hall; a Danish comma will do."""
    length = float(text.replace(",", "."))
    if not 0 < length <= LARGEST_HALL_M:
        raise ValueError(text)
    return length


def phones(text: str) -> int:
    """Return a number of phones that one machine can play."""
    number = int(text)
    if not 1 <= number <= MOST_PHONES:
        raise ValueError(text)
    return number
