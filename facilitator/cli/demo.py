"""The sample meeting, played: in windows where there is a screen, else to its end into a folder."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from facilitator.cli.exits import WORLD_SAYS_NO
from facilitator.cli.headless import play_into
from facilitator.cli.speech import Speech
from facilitator.cli.windows import has_display
from facilitator.rehearsal.samples import DANISH

FOLDER = "facilitator-demo"
# The walk is played to its end; in windows it is made from the library, as any other.
DIALOG, WALK = "dialog", "vandring"


def demo(asked: Namespace, speech: Speech) -> int:
    """Show the sample meeting, or play it where nobody can look on."""
    if not asked.headless and asked.format == DIALOG and has_display(os.environ, sys.platform):
        from facilitator.app import run
        from facilitator.app.wished import Wished

        return run(rehearsal=Wished(seed=asked.seed, language=asked.lang or ""), language=asked.lang)
    folder: Path = asked.out or Path.cwd() / FOLDER
    if not asked.headless and asked.format == DIALOG:
        speech.tell("cli.demo.no_display", folder=folder)
    if folder.exists() and not folder.is_dir():
        speech.explain(NotADirectoryError(20, "", str(folder)))
        return WORLD_SAYS_NO
    folder.mkdir(parents=True, exist_ok=True)
    if asked.format == WALK:
        from facilitator.cli.walk import play_walk_into

        return play_walk_into(folder, asked.seed, speech)
    # Without a wish the files are those that they have always been, whatever the computer is set to.
    return play_into(folder, asked.lang or DANISH, asked.seed, speech)
