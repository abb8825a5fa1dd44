"""Who does what on a walk, kept in the brief in words of the meeting's language, not of the windows'."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from facilitator.files.catalogues import spoken
from facilitator.meeting.model import Brief
from facilitator.ui.i18n import LANGUAGES, console_texts
from facilitator.ui.preparation.typed import Roles

ROLES: Final = ("guide", "scribe", "photographer", "timekeeper")


@cache
def _words(language: str) -> Mapping[str, str]:
    """Return the word of each role; read when a walk first needs it."""
    texts = console_texts(language)
    return {role: texts.say(f"route.{role}") for role in ROLES}


@cache
def _roles_by_word() -> Mapping[str, str]:
    """Return the roles by their words in every language: the meeting's may have been another before."""
    return {word: role for language in LANGUAGES for role, word in _words(language).items()}


def known_roles(brief: Brief) -> dict[str, str]:
    """Return who has which of the walk's roles."""
    if not brief.roles:
        return {}
    by_word = _roles_by_word()
    return {by_word[word]: who for word, who in brief.roles if word in by_word}


def with_roles(brief: Brief, typed: Mapping[str, str]) -> Roles:
    """Return the brief's roles with the walk's as typed, after those that are somebody else's."""
    by_word, words = _roles_by_word(), _words(spoken(brief.language))
    others = [pair for pair in brief.roles if pair[0] not in by_word]
    return (*others, *((words[role], who) for role, who in typed.items() if who))
