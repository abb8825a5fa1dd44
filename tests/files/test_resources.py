"""What ships with the program."""

import pytest

from facilitator.files import resources


def test_a_shipped_file_is_found_and_read() -> None:
    assert resources.resource_bytes("fonts", "IBMPlexSans-Regular.ttf")[:4] == b"\x00\x01\x00\x00"
    assert "SIL OPEN FONT LICENSE" in resources.resource_text("fonts", "OFL-IBMPlexSans.txt")


def test_a_missing_file_is_named() -> None:
    with pytest.raises(resources.ResourceMissing, match=r"nowhere\.txt"):
        resources.resource("fonts", "nowhere.txt")
