"""The papers of a meeting: minutes, action list and cards, made in a process of their own."""

from argparse import Namespace
from pathlib import Path

from facilitator.cli.speech import Speech
from facilitator.meeting.model import Meeting


def export(asked: Namespace, speech: Speech) -> int:
    raise NotImplementedError


def make_papers(meeting: Meeting, folder: Path, language: str) -> None:
    pass
