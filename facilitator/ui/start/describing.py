"""Formats and their reasons in the facilitator's words."""

from facilitator.meeting.brief import Suggestion
from facilitator.meeting.formats import Format
from facilitator.meeting.handwritten import Trouble, TroubleKind
from facilitator.ui.i18n import Words
from facilitator.ui.start.wish import Described

FIGURE_SPACE = "\N{FIGURE SPACE}"


def described(
    format_: Format, words: Words, suggestion: Suggestion | None = None, troubles: tuple[Trouble, ...] = ()
) -> Described:
    """Return what is said of a format: what it is, why it fits, its agenda, what of its file is broken."""
    reasons = suggestion.reasons if suggestion is not None else ()
    widest = max((len(str(item.minutes)) for item in format_.items), default=0)
    return Described(
        name=words.name(format_.names),
        about=words.name(format_.about),
        facts=_facts(format_, words),
        reasons=tuple(
            (one.speaks_for, words.t(f"why.{one.why}", number=one.number, purpose=_purpose(format_, words)))
            for one in reasons
        ),
        agenda=tuple(
            words.t(
                "formats.item", minutes=_under_one_another(item.minutes, widest), title=words.name(item.title)
            )
            for item in format_.items
        ),
        troubles=tuple(trouble_said(one, words) for one in troubles),
    )


def trouble_said(trouble: Trouble, words: Words) -> str:
    """Return one thing that is wrong with a file written by hand, with its line."""
    is_sort = trouble.kind is TroubleKind.WRONG_SORT
    return words.t(
        f"toml.{trouble.kind}",
        line=trouble.line,
        field=trouble.field,
        given=trouble.given,
        expected=words.t(f"toml.sort.{trouble.expected}") if is_sort else trouble.expected or "–",
    )


def _under_one_another(minutes: int, widest: int) -> str:
    """Return a number that takes as much room as the widest, so that the titles stand in one line."""
    return str(minutes).rjust(widest, FIGURE_SPACE)


def _purpose(format_: Format, words: Words) -> str:
    return words.t(f"purpose.{format_.purpose_class}")


def _facts(format_: Format, words: Words) -> str:
    people = format_.people
    said = [words.t("time.minutes", minutes=format_.minutes)]
    if people.most is not None:
        said.append(words.t("formats.people", least=people.least, most=people.most))
    elif people.least > 1:
        said.append(words.t("formats.people_from", least=people.least))
    said.append(_purpose(format_, words))
    if not format_.collection:
        said.append(words.t("formats.no_collection"))
    if not format_.uses_projector:
        said.append(words.t("formats.no_projector"))
    return "  ·  ".join(said)
