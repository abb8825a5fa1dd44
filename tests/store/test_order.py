"""The file does not tell in which order notes came, nor what was deleted from it.

Everything is asked of the bytes on the disk, as somebody with the laptop in his hands would; and each
question is shown to find something when the countermeasure itself is switched off.
"""

import itertools
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from facilitator.meeting.changes import Change, added
from facilitator.meeting.model import Card
from facilitator.store import connection, making, schema
from facilitator.store.errors import DiskFull
from facilitator.store.meeting_file import MeetingFile, create, open_file
from facilitator.store.reading import VERSION
from tests.store.meetings import arrivals, card, small_meeting

PAGE = 4096
COUNT = 300
# The promise: rank correlation with the order of arrival.
AT_MOST = 0.1


class Evening:
    """Cards with receipts that came one by one, each a commit of its own, and what the disk holds then."""

    def __init__(self, folder: Path, count: int = COUNT, *, checkpoint: bool = True) -> None:
        self.path = folder / "m.borgermoede"
        file = create(self.path, small_meeting())
        # Fixed keys: the measure of chance is then the same in every run.
        pairs = list(arrivals(Random(2023), count))
        for number, (change, receipt) in enumerate(pairs):
            file.record([change], [receipt])
            if checkpoint and number % 70 == 69:
                file.checkpoint()
        if checkpoint:
            file.checkpoint()
        self.cards: list[Card] = [change.after for change, _ in pairs if isinstance(change.after, Card)]
        self.receipts = [receipt for _, receipt in pairs]
        self.bytes = self.path.read_bytes()
        self.log = self.path.with_name(self.path.name + "-wal").read_bytes()
        file.close()

    @property
    def keys(self) -> dict[str, list[bytes]]:
        """What can be looked for, in order of arrival."""
        return {"card": [bytes.fromhex(found.id) for found in self.cards], "receipt": self.receipts}


def ranks(values: list[int]) -> list[int]:
    order = sorted(range(len(values)), key=values.__getitem__)
    found = [0] * len(values)
    for rank, index in enumerate(order):
        found[index] = rank
    return found


def rank_correlation(values: list[int]) -> float:
    """Return Spearman's rank correlation of `values` with their own order."""
    count = len(values)
    distance = sum((rank - index) ** 2 for index, rank in enumerate(ranks(values)))
    return 1 - 6 * distance / (count * (count * count - 1))


def same_page_correlation(offsets: list[int]) -> float:
    """Return Kendall's rank correlation of place and arrival among rows that share a page."""
    pages: dict[int, list[int]] = {}
    for offset in offsets:
        pages.setdefault(offset // PAGE, []).append(offset)
    pairs = [pair for page in pages.values() for pair in itertools.combinations(page, 2)]
    return sum(1 if first < second else -1 for first, second in pairs) / len(pairs)


def offsets(content: bytes, keys: list[bytes]) -> list[int]:
    found = [content.find(key) for key in keys]
    assert min(found) >= 0
    return found


def order_told(evening: Evening) -> float:
    """Return the strongest trace of the order of arrival that the disk holds."""
    told = [abs(correlation(offsets(evening.bytes, keys)))
            for keys in evening.keys.values()
            for correlation in (rank_correlation, same_page_correlation)]  # fmt: skip
    if evening.log:
        told += [abs(rank_correlation(offsets(evening.log, keys))) for keys in evening.keys.values()]
    return max(told)


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Evening:
    return Evening(tmp_path_factory.mktemp("evening"))


def test_after_a_checkpoint_nothing_tells_the_order(evening: Evening) -> None:
    assert evening.log == b""
    assert order_told(evening) <= AT_MOST


def test_ordinary_tables_would_give_the_order_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ordinary_schema = [ordinary(sql) for sql in schema.statements(VERSION)]
    monkeypatch.setattr(making, "statements", lambda _version: ordinary_schema)

    assert order_told(Evening(tmp_path)) > 0.9


def test_pages_that_are_not_built_anew_would_give_the_order_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MeetingFile, "_tidy", only_empty_the_log)

    assert order_told(Evening(tmp_path)) > 2 * AT_MOST


def frames(log: bytes) -> list[bytes]:
    """Return the pages in a log, without its salts and checksums."""
    return [log[at + 24 : at + 24 + PAGE] for at in range(32, len(log), 24 + PAGE)]


def test_notes_of_one_transaction_lie_in_no_order_even_in_the_log(tmp_path: Path) -> None:
    pairs = list(arrivals(Random(31), COUNT))
    logs = []
    for name, arrived in (("a", pairs), ("b", Random(1).sample(pairs, COUNT))):
        path = tmp_path / f"{name}.borgermoede"
        file = create(path, small_meeting())
        file.record([change for change, _ in arrived], [receipt for _, receipt in arrived])
        logs.append(frames(path.with_name(path.name + "-wal").read_bytes()))
        file.close()

    assert logs[0] == logs[1]


def test_after_a_checkpoint_two_orders_of_arrival_have_left_the_same_bytes(tmp_path: Path) -> None:
    pairs = list(arrivals(Random(31), 60))
    contents = []
    for name, arrived in (("a", pairs), ("b", Random(1).sample(pairs, 60))):
        path = tmp_path / f"{name}.borgermoede"
        file = create(path, small_meeting())
        for change, receipt in arrived:
            file.record([change], [receipt])
        file.checkpoint()
        contents.append(path.read_bytes())
        file.close()

    assert contents[0] == contents[1]


def no_room(file: MeetingFile) -> None:
    raise DiskFull(file.path)


def test_a_copy_tells_no_order_even_of_a_file_that_could_not_be_tidied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MeetingFile, "checkpoint", no_room)
    path = tmp_path / "m.borgermoede"
    file = create(path, small_meeting())
    pairs = list(arrivals(Random(2023), COUNT))
    for change, receipt in pairs:
        file.record([change], [receipt])
    copy = file.backup(tmp_path / "kopier", is_open=True).read_bytes()
    file.close()

    told = offsets(copy, [receipt for _, receipt in pairs])
    assert abs(rank_correlation(told)) <= AT_MOST
    assert abs(same_page_correlation(told)) <= AT_MOST


def test_a_log_that_is_not_emptied_would_give_the_order_away(tmp_path: Path) -> None:
    evening = Evening(tmp_path, count=100, checkpoint=False)

    told = [rank_correlation(offsets(evening.log, keys)) for keys in evening.keys.values()]

    assert max(told) > 0.5


def test_a_log_that_a_crash_left_is_folded_by_the_first_checkpoint(tmp_path: Path) -> None:
    evening = Evening(tmp_path, count=100, checkpoint=False)
    path = tmp_path / "efter" / evening.path.name
    path.parent.mkdir()
    path.write_bytes(evening.bytes)
    log = path.with_name(path.name + "-wal")
    log.write_bytes(evening.log)

    file = open_file(path)
    file.checkpoint()
    evening.bytes, evening.log = path.read_bytes(), log.read_bytes()
    file.close()

    assert evening.log == b""
    # A third of the cards: chance alone correlates more.
    assert order_told(evening) <= 2 * AT_MOST


def ordinary(sql: str) -> str:
    return sql.replace("WITHOUT ROWID,", "").replace("WITHOUT ROWID", "")


def only_empty_the_log(file: MeetingFile) -> None:
    file._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


# --- what was deleted --------------------------------------------------------------------------------


def left_of_forgotten_receipts(folder: Path) -> int:
    """Return how many of the deleted receipts can still be read."""
    path = folder / "m.borgermoede"
    file = create(path, small_meeting())
    forgotten = [Random(3).randbytes(32) for _ in range(1)] + [Random(n).randbytes(32) for n in range(4, 303)]
    for receipt in forgotten:
        file.record([], [receipt])
    file.forget_receipts()
    file.forget_receipts()
    content = path.read_bytes() + path.with_name(path.name + "-wal").read_bytes()
    file.close()
    return sum(receipt in content for receipt in forgotten)


def test_forgotten_receipts_cannot_be_read(tmp_path: Path) -> None:
    assert left_of_forgotten_receipts(tmp_path) == 0


def test_forgotten_receipts_are_overwritten_even_where_nothing_is_built_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MeetingFile, "_tidy", only_empty_the_log)

    assert left_of_forgotten_receipts(tmp_path) == 0


def test_without_secure_delete_forgotten_receipts_could_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MeetingFile, "_tidy", only_empty_the_log)
    careless = tuple((name, "OFF" if name == "secure_delete" else to) for name, to in connection.SETTINGS)
    monkeypatch.setattr(connection, "SETTINGS", careless)

    assert left_of_forgotten_receipts(tmp_path) > 50


def left_of_masked_texts(folder: Path) -> int:
    """Return how many of the texts that were masked away can still be read."""
    path = folder / "m.borgermoede"
    file = create(path, small_meeting())
    dice = Random(8)
    texts = [f"hemmelighed nummer {number} " + "y" * dice.randrange(150) for number in range(200)]
    written = [card(dice, text) for text in texts]
    for found in written:
        file.record([added(found)])
    for found in written:
        file.record([Change(found, replace(found, text="Maskeret.", edited=True))])
    file.checkpoint()
    content = path.read_bytes() + path.with_name(path.name + "-wal").read_bytes()
    file.close()
    return sum(found.text.encode() in content for found in written)


def test_masking_is_destroying(tmp_path: Path) -> None:
    assert left_of_masked_texts(tmp_path) == 0


def test_what_was_masked_just_before_a_copy_is_gone_from_the_file_as_well(tmp_path: Path) -> None:
    path = tmp_path / "m.borgermoede"
    file = create(path, small_meeting())
    written = card(Random(8), "hemmeligheden om kælderen")
    file.record([added(written)])
    file.record([Change(written, replace(written, text="Maskeret.", edited=True))])

    copy = file.backup(tmp_path / "kopier", is_open=True)
    content = path.read_bytes() + path.with_name(path.name + "-wal").read_bytes() + copy.read_bytes()
    file.close()

    assert written.text.encode() not in content


def test_no_text_lies_in_the_file_twice(evening: Evening) -> None:
    assert [evening.bytes.count(found.text.encode()) for found in evening.cards] == [1] * COUNT
