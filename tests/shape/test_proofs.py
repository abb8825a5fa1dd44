"""Every test that docs/door.md names as a proof is there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_proof_that_is_named_is_a_test() -> None:
    named = re.findall(r"`([a-z_/]+\.py)::(test_\w+)`", (ROOT / "docs" / "door.md").read_text("utf-8"))
    missing = [
        f"{file}::{test}"
        for file, test in named
        if f"\ndef {test}(" not in (ROOT / "tests" / file).read_text("utf-8").replace("\nasync def", "\ndef")
    ]

    assert len(named) > 50
    assert missing == []
