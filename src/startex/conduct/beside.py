"""What lies beside the tables of a folder: memory of imports, and the workbooks they came in.

A journal keeps the same beside its record, so that neither form of an exercise loses it.
"""

import hashlib
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Protocol

import msgspec

from startex.codecs import workbook
from startex.codecs.folder.shapes import ORIGINALS_FOLDER
from startex.codecs.workbook import Remembered, remembered_from
from startex.conduct import originals
from startex.conduct.originals import Keeps, Kept, Original
from startex.language.base import Noun, Unreadable

MEMORY = "imports.json"
_INDEX = f"{ORIGINALS_FOLDER}originals.json"
#: Under which a journal keeps what imports remember.
KEPT_AS = "imports"
_ENDING = re.compile(r"\.[a-z0-9]{1,5}")


class _Store(Keeps, Kept, Protocol):
    """Both ways, as a journal and a folder's files are."""


class Beside(Noun):
    """What lay beside the tables of one folder."""

    memory: Remembered = Remembered()
    workbooks: tuple[tuple[Original, bytes], ...] = ()


def read(files: Mapping[str, bytes]) -> Beside:
    """Raises: Unreadable."""
    books = tuple((one, _whole(files, one)) for one in _listed(files))
    return Beside(memory=remembered_of(files), workbooks=books)


def take_in(beside: Beside, journal: _Store) -> None:
    """What the folder remembers goes before what the journal does; nothing is forgotten.

    Raises: Unreadable where the journal's own memory is broken.
    """
    memory, kept = beside.memory, journal.kept(KEPT_AS)
    if kept is not None:
        memory = _joined(memory, remembered_from(kept, KEPT_AS))
    if memory != Remembered():
        journal.keep(KEPT_AS, msgspec.json.encode(memory))
    for one, data in beside.workbooks:
        originals.keep(journal, one.source, one.name, data)


def files_of(journal: Kept) -> dict[str, bytes]:
    """The files to lie beside the tables. Raises: Unreadable."""
    files: dict[str, bytes] = {}
    kept = journal.kept(KEPT_AS)
    if kept is not None:
        files[MEMORY] = memory_file(remembered_from(kept, KEPT_AS))
    held = ((one, originals.data_of(journal, one)) for one in originals.originals(journal))
    whole = [(one, data) for one, data in held if data is not None]
    return files | _original_files(tuple(one for one, _data in whole), dict(whole))


def remembered_of(files: Mapping[str, bytes]) -> Remembered:
    """Raises: Unreadable."""
    data = files.get(MEMORY)
    return Remembered() if data is None else remembered_from(data, MEMORY)


def memory_file(memory: Remembered) -> bytes:
    return msgspec.json.format(msgspec.json.encode(memory), indent=1) + b"\n"


def with_original(
    files: Mapping[str, bytes], source: str, name: str, data: bytes
) -> dict[str, bytes]:
    """What to write where a folder is to keep one more workbook. Raises: Unreadable."""
    store = _Files(files)
    originals.keep(store, source, name, data)
    kept = originals.originals(store)
    return _original_files(kept, {one: originals.data_of(store, one) or b"" for one in kept})


def last_original(journal: Kept) -> tuple[Original, bytes] | None:
    """The workbook that came last, where it is still what was kept."""
    for one in reversed(originals.originals(journal)):
        data = originals.data_of(journal, one)
        if data is not None:
            return one, data
    return None


class _Files:
    """A folder's workbooks as a journal keeps them."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._kept: dict[str, bytes] = {}
        for one in _listed(files):
            originals.keep(self, one.source, one.name, _whole(files, one))

    def keep(self, key: str, value: bytes) -> None:
        self._kept[key] = value

    def kept(self, key: str) -> bytes | None:
        return self._kept.get(key)


def _original_files(kept: tuple[Original, ...], data: Mapping[Original, bytes]) -> dict[str, bytes]:
    if not kept:
        return {}
    index = msgspec.json.format(msgspec.json.encode(kept), indent=1) + b"\n"
    return {_INDEX: index} | {_place(one): data[one] for one in kept}


def _listed(files: Mapping[str, bytes]) -> tuple[Original, ...]:
    data = files.get(_INDEX)
    if data is None:
        return ()
    try:
        return msgspec.json.decode(data, type=tuple[Original, ...])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as broken:
        raise Unreadable("mapping-broken", file=_INDEX, found=str(broken)) from broken


def _whole(files: Mapping[str, bytes], one: Original) -> bytes:
    """Raises: Unreadable where it is not what was kept."""
    data = files.get(_place(one))
    found = "0 B" if data is None else hashlib.sha256(data).hexdigest()
    if data is None or found != one.sha256:
        raise Unreadable("original-changed", file=_place(one), found=found, allowed=one.sha256)
    return data


def _place(one: Original) -> str:
    ending = PurePosixPath(one.name).suffix.lower()
    return f"{ORIGINALS_FOLDER}{one.sha256}{ending if _ENDING.fullmatch(ending) else ''}"


def _joined(first: Remembered, then: Remembered) -> Remembered:
    sources = {*first.seen, *then.seen}
    return Remembered(
        mapping=workbook.remembered(then.mapping, first.mapping),
        seen={one: {**then.seen.get(one, {}), **first.seen.get(one, {})} for one in sources},
    )
