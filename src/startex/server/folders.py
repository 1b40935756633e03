"""Exercise folders on disk: read whole, written without a half-written state."""

import errno
import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from startex.codecs import folder
from startex.language.plan import Plan
from startex.language.refusals import FolderNotOurs
from startex.server.staging import Rename, alone, place, settle

EXERCISE = "exercise.toml"
#: Ours: far above any folder of text files; what is larger is not an exercise folder.
_LARGEST_FILE_BYTES = 50_000_000


def read_folder(path: Path) -> dict[str, bytes]:
    """The files of a folder by relative name. Hidden ones and notes for people are left out.

    Raises: OSError where the folder cannot be read.
    """
    if not path.is_dir():
        raise NotADirectoryError(20, os.strerror(20), str(path))
    settle(path)
    files = [f for f in sorted(path.rglob("*")) if _is_ours(f, path)]
    return {f.relative_to(path).as_posix(): _read(f) for f in files}


def write_folder(
    plan: Plan,
    path: Path,
    more: Mapping[str, bytes] = MappingProxyType({}),
    rename: Rename = os.replace,
) -> list[str]:
    """Write the text form of a plan and what lies beside it; returns the names of its files.

    Everything is on disk beside the folder before the first file takes its place, so that whoever
    is interrupted leaves the old folder or the new one. A folder that holds something else is
    left alone. Refuses: FolderNotOurs. Raises: OSError.
    """
    files = {**folder.write(plan), **more}
    with _told_of(path), alone(path):
        if path.exists() and any(path.iterdir()) and not (path / EXERCISE).exists():
            raise FolderNotOurs(str(path))
        texts = {f"texts/{one.name}" for one in (path / "texts").glob("*.csv")}
        forms = {f"forms/{one.name}" for one in (path / "forms").glob("*.toml")}
        place(files, {*texts, *forms, *folder.ONLY_WHEN_USED} - files.keys(), path, rename)
    return list(files)


def write_files(files: Mapping[str, bytes], path: Path, rename: Rename = os.replace) -> None:
    """Some files of a folder; the others stay as they are. Raises: OSError."""
    with _told_of(path), alone(path):
        place(files, (), path, rename)


@contextmanager
def _told_of(path: Path) -> Generator[None]:
    """What people asked for is the folder, not the place where it is made ready."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _is_ours(file: Path, folder_path: Path) -> bool:
    parts = file.relative_to(folder_path).parts
    hidden = any(part.startswith(".") for part in parts)
    notes = len(parts) == 1 and file.suffix.lower() in (".md", ".txt")
    table = file.suffix.lower() in (".csv", ".toml")
    return not hidden and not notes and (table or file.is_file())


def _read(file: Path) -> bytes:
    """A table that is a folder, a broken link or a giant is no table that is absent."""
    if file.stat().st_size > _LARGEST_FILE_BYTES:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(file))
    return file.read_bytes()
