"""Short names in the served scripts: only what a script declares is renamed, each to a name of its own."""

import re

import pytest

from facilitator.door.names import borrowed, declared, shortened
from facilitator.door.page import SCRIBE_SCRIPTS, SCRIPTS
from facilitator.files.resources import resource_text

OF_THE_LANGUAGE = set(
    re.findall(
        r"\w+",
        """
        async await catch delete do else false finally for function if new null return throw true try typeof
        undefined var while
        """,
    )
)
OF_THE_BROWSER = set(
    re.findall(
        r"\w+",
        """
        AbortController Array Boolean CSSStyleSheet Date Error EventSource Infinity Intl JSON Math Number
        Object
        Option
        String TextEncoder Uint8Array atob btoa clearTimeout document encodeURIComponent fetch history
        localStorage location navigator parseInt performance requestAnimationFrame setInterval setTimeout
        window
        """,
    )
)
# The vendor's library, and the style sheet that is put in when the script is put together.
PUT_BESIDE = {"nacl", "looks"}


@pytest.mark.parametrize(
    ("written", "served"),
    [
        ("var kept = 1;\nsay(kept);", "var a = 1;\nsay(a);"),
        ("var kept = { kept: kept, other: kept.kept };", "var a = { kept: a, other: a.kept };"),
        ("var kept = 'kept'; say(kept ? kept : 'kept');", "var a = 'kept'; say(a ? a : 'kept');"),
        ("function kept(one) { return /kept/g.test(one); }", "function b(a) { return /kept/g.test(a); }"),
        (
            "function one(each) { try { each(); } catch (why) {} }",
            "function b(a) { try { a(); } catch (c) {} }",
        ),
        (
            "var one = f(x, y), two = { x: 1 }, three;\none + two + three + a;",
            "var b = f(x, y), c = { x: 1 }, d;\nb + c + d + a;",
        ),
        ("var half = whole / 2 / part, part = 2;", "var b = whole / 2 / a, a = 2;"),
    ],
)
def test_only_what_is_declared_gets_another_name(written: str, served: str) -> None:
    assert shortened(written) == served


@pytest.mark.parametrize("names", [SCRIPTS, SCRIBE_SCRIPTS], ids=["phone", "scribe"])
def test_every_name_of_ours_gets_one_of_its_own_and_no_name_of_the_browsers(names: tuple[str, ...]) -> None:
    ours = "\n".join(_without_comments(resource_text("door", "scripts", name)) for name in names)
    served = shortened(ours)

    assert borrowed(ours) - OF_THE_LANGUAGE - OF_THE_BROWSER == PUT_BESIDE
    assert borrowed(served) == borrowed(ours)
    assert len(declared(served)) == len(declared(ours)) > 200
    assert max(map(len, declared(served))) == 2


def _without_comments(script: str) -> str:
    return "\n".join(line for line in script.splitlines() if not line.strip().startswith("//"))
