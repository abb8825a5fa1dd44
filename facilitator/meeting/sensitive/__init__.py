"""The moderation guard: personal data and accusations in a text, pointed out to the person who decides."""

from facilitator.meeting.sensitive.finding import MASK, Finding, Flag, Kind, Reason
from facilitator.meeting.sensitive.lexicon import Lexicon
from facilitator.meeting.sensitive.look import look, report_line
from facilitator.meeting.sensitive.streets import is_own_street

__all__ = ["MASK", "Finding", "Flag", "Kind", "Lexicon", "Reason", "is_own_street", "look", "report_line"]
