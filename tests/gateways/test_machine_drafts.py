"""A machine translator of a site: a real server on this machine that speaks the protocol."""

import json
import re
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.exercises import small

from startex.gateways.drafts import PLACEHOLDER, Drafter, MachineFailed, drafted
from startex.gateways.machine_translation import LibreTranslate, machine_at
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import LanguageCode, TermId, TextId
from startex.language.staff_plan import Term
from startex.language.staff_refusals import MachineMissing, MachineNotLocal
from startex.language.values import BY_GATEWAY, Precedence
from startex.translation.state import TaskKey

EN, RU = LanguageCode("en"), LanguageCode("ru")
SITREP = Term(id=TermId("SITREP"), words={EN: "SITREP", RU: "SITREP"}, protected=True)
MEDEVAC = Term(id=TermId("MEDEVAC"), words={EN: "MEDEVAC", RU: "МЕДЕВАК"}, protected=True)
_WORD = re.compile(r"[A-Za-z]+")


class Mangler(BaseHTTPRequestHandler):
    """Turns every word round; placeholders pass, unless this machine spoils them as well."""

    spoils = False
    answer: bytes | None = None

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        assert (self.path, asked["source"], asked["target"]) == ("/mt/translate", "en", "ru")
        body = self.answer or json.dumps({"translatedText": self._said(asked["q"])}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _said(self, text: str) -> str:
        if self.spoils:
            return _WORD.sub(lambda word: word[0][::-1], text)
        parts = re.split(rf"({PLACEHOLDER.pattern.replace('(', '(?:')})", text)
        return "".join(
            part if PLACEHOLDER.fullmatch(part) else _WORD.sub(lambda w: w[0][::-1], part)
            for part in parts
        )

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own word
        """Nobody reads it."""


@contextmanager
def serving(kind: type[Mangler] = Mangler) -> Generator[LibreTranslate]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), kind)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield LibreTranslate(f"http://127.0.0.1:{server.server_port}/mt/")
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_protected_words_come_through_a_machine_that_mangles_everything_else() -> None:
    with serving() as machine:
        said = drafted(machine, "Send SITREP and MEDEVAC, SITREP!", EN, RU, (SITREP, MEDEVAC))
    assert said == "dneS SITREP dna МЕДЕВАК, SITREP!"


def test_protected_words_come_through_a_machine_that_spoils_placeholders() -> None:
    class Spoiler(Mangler):
        spoils = True

    with serving(Spoiler) as machine:
        said = drafted(machine, "Send SITREP and MEDEVAC.", EN, RU, (SITREP, MEDEVAC))
    assert said == "dneS SITREP dna МЕДЕВАК."


@pytest.mark.parametrize(
    "answer", [b'{"error": "en is not supported"}', b"<html>", b'{"translatedText": " "}', b"\xff"]
)
def test_what_is_no_translation_is_a_failure(answer: bytes) -> None:
    kind = type("Broken", (Mangler,), {"answer": answer})
    with serving(kind) as machine, pytest.raises(MachineFailed):
        machine.translate("Send", EN, RU)


def test_a_machine_that_is_not_there_is_a_failure() -> None:
    with serving() as machine:
        pass
    with pytest.raises(MachineFailed):
        machine.translate("Send", EN, RU)


@pytest.mark.parametrize("address", ["http://8.8.8.8/", "ftp://127.0.0.1/", "127.0.0.1:5000", ""])
def test_texts_go_to_no_machine_outside_the_local_network(address: str) -> None:
    with pytest.raises(MachineNotLocal):
        machine_at(address)


def test_models_that_are_not_there_are_named(tmp_path: Path) -> None:
    with pytest.raises(MachineMissing) as refused:
        machine_at(f"argos:{tmp_path}")
    assert refused.value.path == str(tmp_path)
    package = tmp_path / "translate-en_ru-1_9"
    package.mkdir()
    (package / "metadata.json").write_text('{"from_code": "en", "to_code": "ru"}')
    with pytest.raises(MachineMissing) as refused:
        machine_at(f"argos:{tmp_path}")
    assert refused.value.lacks in ("ctranslate2", "sentencepiece")


def flash(hall: small.Hall) -> TextId:
    message = c.SendMessage(
        to=(small.Address("J3"),),
        subject=small.written("Flood"),
        body=small.written("Leave the valley"),
        precedence=Precedence.FLASH,
    )
    return TextId(f"message/{hall.give('J2-1-D', message).created}/subject")


def test_a_flash_is_drafted_first_and_what_a_person_wrote_is_left_alone() -> None:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    state = hall.rooms.translation
    drafter = Drafter(60.0)
    urgent = flash(hall)
    first = drafter.next_task(state, 0.0)
    assert first is not None
    assert first.text.startswith(urgent.rpartition("/")[0])
    for key in list(state.tasks):
        write = c.WriteText(text=key.text, language=key.language, body="Текст", version=1)
        hall.give("INT-1-D", write)
    assert drafter.next_task(state, 0.0) is None


def test_what_failed_is_tried_again_after_a_while() -> None:
    hall = small.opened()
    state = hall.rooms.translation
    drafter = Drafter(60.0)
    first = drafter.next_task(state, 0.0)
    assert first is not None
    drafter.note_failure(first, 1, 0.0)
    assert drafter.next_task(state, 59.0) != first
    assert drafter.next_task(state, 60.0) == first


def test_a_draft_is_made_once_and_again_when_the_source_changes() -> None:
    hall = small.opened()
    state, drafter = hall.rooms.translation, Drafter(0.0)
    bridge = TextId("line/L-2/body")
    while (key := drafter.next_task(state, 0.0)) is not None:
        draft = s.DraftByMachine(text=key.text, language=key.language, body="текст", version=1)
        hall.take(draft, BY_GATEWAY)
    rewrite = c.WriteText(text=bridge, language=EN, body="The bridge is gone.", version=1)
    hall.give("MSEL-1-D", rewrite)
    assert drafter.next_task(state, 0.0) == TaskKey(bridge, RU)
