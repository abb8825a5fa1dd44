"""The moderation guard: personal data and accusations in a text, pointed out to the person who decides."""

from facilitator.meeting.sensitive.finding import MASK, Finding, Flag, Kind, Reason
from facilitator.meeting.sensitive.lexicon import Lexicon
from facilitator.meeting.sensitive.look import look, report_line

__all__ = ["MASK", "Finding", "Flag", "Kind", "Lexicon", "Reason", "look", "report_line"]
