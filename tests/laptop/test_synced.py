"""A folder that a cloud copies is known by its name."""

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from facilitator.laptop.synced import synced_by


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PureWindowsPath(r"C:\Users\Ida\OneDrive - Boligselskabet\Dokumenter\møde.borgermoede"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\Ida\Dropbox (Personlig)\møde.borgermoede"), "Dropbox"),
        (PureWindowsPath(r"G:\Mit drev\møde.borgermoede"), "Google Drive"),
        (PurePosixPath("/Users/ida/Library/Mobile Documents/com~apple~CloudDocs/møde.borgermoede"), "iCloud"),
        (PurePosixPath("/Users/ida/Library/CloudStorage/OneDrive-Kommunen/møde.borgermoede"), "OneDrive"),
        (PurePosixPath("/home/ida/Nextcloud/møde.borgermoede"), "Nextcloud"),
        (PurePosixPath("/home/ida/Sync/møde.borgermoede"), "Sync"),
        (PurePosixPath("/home/ida/Borgermøder/møde.borgermoede"), ""),
        (PurePosixPath("/home/ida/synchron/møde.borgermoede"), ""),
        (PureWindowsPath(r"C:\Users\Ida\Documents\Borgermøder\møde.borgermoede"), ""),
    ],
)
def test_a_folder_that_a_cloud_copies_is_recognised(path: PurePath, service: str) -> None:
    assert synced_by(path) == service
