"""What can be asked about polls, the votes that are prepared."""

from dataclasses import dataclass

from facilitator.meeting.commands.command import Command
from facilitator.meeting.ids import PollId
from facilitator.meeting.model import Poll


@dataclass(frozen=True, slots=True)
class PutPoll(Command):
    """Add or replace a poll; it may still lack what a vote needs, as anything that is being prepared."""

    poll: Poll


@dataclass(frozen=True, slots=True)
class RemovePoll(Command):
    """Drop a poll; what was voted on by it stays."""

    poll: PollId
