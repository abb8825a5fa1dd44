"""Every scene of the big screen in every theme, both languages and three sizes, with contact sheets."""

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from facilitator.ui.audience.pictures import render, save_picture
from facilitator.ui.theme import THEMES
from tests.ui.audience import pictures_of as make
from tests.ui.contact_sheet import save_sheets

SIZES = {"720p": QSize(1280, 720), "1080p": QSize(1920, 1080), "4x3": QSize(1024, 768)}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, required=True)
    folder: Path = asked.parse_args().out
    application = QApplication([])
    for theme in THEMES:
        for language in ("da", "en"):
            for form, size in SIZES.items():
                made = paint(folder / "scenes", theme, language, form, size)
                save_sheets(made, folder / "sheets", f"scenes-{theme}-{language}-{form}")
    application.quit()


def paint(folder: Path, theme: str, language: str, form: str, size: QSize) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for name, state in sorted(make.every_scene(language).items()):
        path = folder / f"{name}-{theme}-{language}-{form}.png"
        save_picture(render(state, size, 1.0, THEMES[theme]), path)
        made.append(path)
    return made


if __name__ == "__main__":
    main()
