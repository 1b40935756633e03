"""Exercise folders on disk: read whole, written without a half-written state."""

import errno
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from startex.codecs import folder
from startex.language.plan import Plan
from startex.language.refusals import FolderNotOurs

EXERCISE = "exercise.toml"
#: Ours: far above any folder of text files; what is larger is not an exercise folder.
_LARGEST_FILE_BYTES = 50_000_000


def read_folder(path: Path) -> dict[str, bytes]:
    """The files of a folder by relative name. Hidden ones and notes for people are left out.

    Raises: OSError where the folder cannot be read.
    """
    if not path.is_dir():
        raise NotADirectoryError(20, os.strerror(20), str(path))
    files = [f for f in sorted(path.rglob("*")) if _is_ours(f, path)]
    return {f.relative_to(path).as_posix(): _read(f) for f in files}


def write_folder(
    plan: Plan, path: Path, more: Mapping[str, bytes] = MappingProxyType({})
) -> list[str]:
    """Write the text form of a plan and what lies beside it; returns the names of its files.

    Everything is on disk beside the folder before the first file takes its place. A folder
    that holds something else is left alone. Refuses: FolderNotOurs. Raises: OSError.
    """
    if path.exists() and any(path.iterdir()) and not (path / EXERCISE).exists():
        raise FolderNotOurs(str(path))
    files = {**folder.write(plan), **more}
    write_files(files, path)
    texts = [f"texts/{one.name}" for one in (path / "texts").glob("*.csv")]
    for stale in {*texts, *folder.ONLY_WHEN_USED} - files.keys():
        (path / stale).unlink(missing_ok=True)
    return list(files)


def write_files(files: Mapping[str, bytes], path: Path) -> None:
    """Some files of a folder; the others stay as they are. Raises: OSError."""
    try:
        _write_all(files, path)
    except OSError as error:
        # What people asked for is the folder, not the place where it is made ready.
        raise OSError(error.errno, error.strerror, str(path)) from error


def _write_all(files: Mapping[str, bytes], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".startex-") as near:
        ready = Path(near) / "ready"
        for name, data in files.items():
            _write(ready / name, data)
        _take_place(ready, path, files)


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


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as opened:
        opened.write(data)
        opened.flush()
        os.fsync(opened.fileno())


def _take_place(ready: Path, path: Path, files: Mapping[str, bytes]) -> None:
    if not path.exists():
        ready.rename(path)
        return
    for name in files:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (ready / name).replace(path / name)
    shutil.rmtree(ready, ignore_errors=True)
