"""Machines that a site brings: a LibreTranslate server nearby, or Argos models on disk.

Nothing is ever fetched, and nothing is asked of an address that is not on this machine or its
local network.
"""

import importlib
import ipaddress
import socket
import threading
from collections.abc import Sequence
from contextlib import closing
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Protocol, cast
from urllib.parse import urlsplit

import msgspec

from startex.gateways.drafts import MachineFailed, MachineTranslator
from startex.gateways.numbers import ANSWER_WITHIN_S, LONGEST_ANSWER_BYTES
from startex.language.base import Noun
from startex.language.ids import LanguageCode
from startex.language.staff_refusals import MachineMissing, MachineNotLocal
from startex.translation.likeness import sentences

_ARGOS = "argos:"
_PACKAGES = ("ctranslate2", "sentencepiece")


def machine_at(where: str) -> MachineTranslator:
    """`http://…` or `argos:DIR`. Refuses: MachineNotLocal, MachineMissing."""
    if where.startswith(_ARGOS):
        return Argos(Path(where.removeprefix(_ARGOS)))
    return LibreTranslate(where)


class _Answer(msgspec.Struct):
    """What a LibreTranslate server says; it may say more."""

    translated: str = msgspec.field(name="translatedText", default="")
    error: str = ""


class LibreTranslate:
    """The HTTP interface of LibreTranslate, which others speak too. Follows no redirect."""

    def __init__(self, address: str) -> None:
        self._parts = urlsplit(address)
        self._host = self._parts.hostname or ""
        if self._parts.scheme not in ("http", "https") or not _is_local(self._host):
            raise MachineNotLocal(address)

    def translate(self, body: str, source: LanguageCode, target: LanguageCode) -> str:
        asked = {"q": body, "source": source, "target": target, "format": "text"}
        try:
            answer = msgspec.json.decode(self._answered(msgspec.json.encode(asked)), type=_Answer)
        except (OSError, HTTPException, msgspec.MsgspecError, UnicodeDecodeError) as wrong:
            raise MachineFailed(str(wrong)) from wrong
        if answer.error or not answer.translated.strip():
            raise MachineFailed(answer.error)
        return answer.translated

    def _answered(self, data: bytes) -> bytes:
        """A name may mean another address by now, so it is looked at again."""
        if not _is_local(self._host):
            raise MachineFailed(self._host)
        kind = HTTPSConnection if self._parts.scheme == "https" else HTTPConnection
        headers = {"content-type": "application/json"}
        path = f"{self._parts.path.rstrip('/')}/translate"
        with closing(kind(self._host, self._parts.port, timeout=ANSWER_WITHIN_S)) as connection:
            connection.request("POST", path, data, headers)
            return connection.getresponse().read(LONGEST_ANSWER_BYTES)


def _is_local(host: str) -> bool:
    """Whether every address of that name is of this machine or of a private network."""
    try:
        found = {str(one[4][0]) for one in socket.getaddrinfo(host, None)}
    except OSError:
        return False
    return bool(found) and all(ipaddress.ip_address(one.split("%")[0]).is_private for one in found)


class _Model(Protocol):
    """Of CTranslate2: its `Translator`, as far as it is used."""

    def translate_batch(self, source: Sequence[Sequence[str]]) -> Sequence["_Result"]: ...


class _Result(Protocol):
    @property
    def hypotheses(self) -> Sequence[Sequence[str]]: ...


class _Models(Protocol):
    def Translator(self, model_path: str) -> _Model: ...  # noqa: N802 - a class of that package


class _Pieces(Protocol):
    """Of SentencePiece: its processor, as far as it is used."""

    def encode_as_pieces(self, input: str) -> Sequence[str]: ...  # noqa: A002 - its own word

    def decode_pieces(self, input: Sequence[str]) -> str: ...  # noqa: A002 - its own word


class _Sentences(Protocol):
    def SentencePieceProcessor(self, model_file: str) -> _Pieces: ...  # noqa: N802 - as above


class _Package(Noun):
    """What an unpacked Argos package says of itself; the rest is not needed."""

    from_code: str
    to_code: str


class Argos:
    """Models in the packages of Argos Translate, unpacked in one folder, run by CTranslate2."""

    def __init__(self, folder: Path) -> None:
        self._folders = _packages(folder)
        if not self._folders:
            raise MachineMissing(str(folder), "*/metadata.json")
        modules: dict[str, object] = {}
        for package in _PACKAGES:
            try:
                modules[package] = importlib.import_module(package)
            except ImportError as lacking:
                raise MachineMissing(str(folder), package) from lacking
        self._models = cast("_Models", modules["ctranslate2"])
        self._pieces = cast("_Sentences", modules["sentencepiece"])
        self._ready: dict[tuple[str, str], tuple[_Model, _Pieces]] = {}
        self._turn = threading.Lock()

    def translate(self, body: str, source: LanguageCode, target: LanguageCode) -> str:
        lines = body.split("\n")
        with self._turn:
            model, pieces = self._loaded(source, target)
            try:
                return "\n".join(_line(model, pieces, line) for line in lines)
            except (RuntimeError, ValueError, IndexError) as wrong:
                raise MachineFailed(str(wrong)) from wrong

    def _loaded(self, source: str, target: str) -> tuple[_Model, _Pieces]:
        pair = (source, target)
        if pair not in self._ready:
            folder = self._folders.get(pair)
            if folder is None:
                raise MachineFailed(f"{source} {target}")
            try:
                model = self._models.Translator(str(folder / "model"))
                pieces = self._pieces.SentencePieceProcessor(str(folder / "sentencepiece.model"))
            except (RuntimeError, OSError, ValueError) as wrong:
                raise MachineFailed(str(wrong)) from wrong
            self._ready[pair] = (model, pieces)
        return self._ready[pair]


def _line(model: _Model, pieces: _Pieces, line: str) -> str:
    asked = [pieces.encode_as_pieces(sentence) for sentence in sentences(line)]
    if not asked:
        return ""
    results = model.translate_batch(asked)
    return " ".join(pieces.decode_pieces(result.hypotheses[0]).strip() for result in results)


def _packages(folder: Path) -> dict[tuple[str, str], Path]:
    """Folders of packages by their languages; what is broken is not there."""
    found: dict[tuple[str, str], Path] = {}
    for file in sorted(folder.glob("*/metadata.json")):
        try:
            said = msgspec.json.decode(file.read_bytes(), type=dict[str, object])
            package = msgspec.convert(
                {k: said.get(k) for k in _Package.__struct_fields__}, _Package
            )
        except (OSError, msgspec.MsgspecError):
            continue
        found[package.from_code, package.to_code] = file.parent
    return found
