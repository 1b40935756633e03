"""Files made ready beside a folder, so that they take their places all or none.

Whoever is killed in between leaves a folder beside it. A whole one is brought to its end by the
next who reads or writes the folder, any other is thrown away.
"""

import errno
import os
import shutil
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TypeAlias

import msgspec

from startex.codecs.folder.shapes import LINES
from startex.conduct.beside import MEMORY
from startex.language.base import Noun
from startex.server.locks import locked

Rename: TypeAlias = Callable[[Path, Path], object]

_FILES = "files"
#: There as soon as, and as long as, all the files are.
_LIST = "whole.json"


class _Whole(Noun):
    """The files in the order in which they take their places, and those that go."""

    names: tuple[str, ...]
    stale: tuple[str, ...]


@contextmanager
def alone(folder: Path) -> Generator[None]:
    """Nobody else writes beside it meanwhile, and nobody has left a write half done.

    Raises: OSError.
    """
    with locked(folder.resolve().parent):
        _finish(folder.resolve(), os.replace)
        yield


def settle(folder: Path) -> None:
    """Bring what was interrupted to its end. Raises: OSError."""
    if _beside(folder.resolve()).exists():
        with alone(folder):
            return


def place(
    files: Mapping[str, bytes], stale: Iterable[str], folder: Path, rename: Rename = os.replace
) -> None:
    """Only for whoever is alone with the folder. Raises: OSError."""
    whole = folder.resolve()
    near = _beside(whole)
    try:
        _stage(files, stale, whole, near, rename)
    except OSError:
        shutil.rmtree(near, ignore_errors=True)
        raise
    _finish(whole, rename)


def _beside(folder: Path) -> Path:
    return folder.with_name(f".startex-{folder.name}")


def _stage(
    files: Mapping[str, bytes], stale: Iterable[str], folder: Path, near: Path, rename: Rename
) -> None:
    near.mkdir(mode=0o700)
    (near / _FILES).mkdir()
    for name, data in files.items():
        if (folder / name).is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(folder / name))
        _write(near / _FILES / name, data)
    if folder.exists():
        whole = _Whole(names=tuple(sorted(files, key=_rank)), stale=tuple(sorted(stale)))
        _write(near / f"{_LIST}.part", msgspec.json.encode(whole))
        rename(near / f"{_LIST}.part", near / _LIST)
    else:
        rename(near / _FILES, folder)


def _finish(folder: Path, rename: Rename) -> None:
    near = _beside(folder)
    listed = near / _LIST
    if listed.exists() and folder.exists():
        whole = msgspec.json.decode(listed.read_bytes(), type=_Whole)
        for name in filter(_is_inside, whole.names):
            _take_place(near / _FILES / name, folder / name, rename)
        for name in filter(_is_inside, whole.stale):
            (folder / name).unlink(missing_ok=True)
    # Without the list first, so that nobody takes the rest for a whole.
    listed.unlink(missing_ok=True)
    shutil.rmtree(near, ignore_errors=True)


def _take_place(ready: Path, target: Path, rename: Rename) -> None:
    """What is not there any more took its place before the write was interrupted."""
    if ready.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        rename(ready, target)


def _rank(name: str) -> int:
    """What is referred to before what refers to it."""
    if name.startswith("texts/"):
        return 0
    return {LINES.file: 2, MEMORY: 3}.get(name, 1)


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as opened:
        opened.write(data)
        opened.flush()
        os.fsync(opened.fileno())
