"""What ships with the program: fonts, icons, catalogues, formats and the phone page."""

from functools import cache
from pathlib import Path

import facilitator
from facilitator.paths import resource_candidates


class ResourceMissing(FileNotFoundError):
    """The program was installed without a file that it needs."""


@cache
def resources_folder() -> Path:
    """Return the folder that ships with the program, in a wheel and in a checkout alike.

    Raises:
        ResourceMissing: The installation is incomplete.
    """
    candidates = resource_candidates(Path(facilitator.__file__).resolve().parent)
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise ResourceMissing(str(candidates[0]))


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, named from `resources` down.

    Raises:
        ResourceMissing: There is no such file.
    """
    path = resources_folder().joinpath(*parts)
    if not path.exists():
        raise ResourceMissing(str(path))
    return path


def resource_text(*parts: str) -> str:
    return resource(*parts).read_text(encoding="utf-8")


def resource_bytes(*parts: str) -> bytes:
    return resource(*parts).read_bytes()
