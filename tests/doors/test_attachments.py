"""Files go in and out by the door, to those who may have them and as they came."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
import msgspec
import pytest
from msgspec.structs import replace
from tests.codecs.attachments import documents
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of
from tests.doors.running import Server
from tests.exercises.small import written

from startex.app.main import main
from startex.language.commands import SendMessage
from startex.language.ids import Address, AttachmentId, NationCode
from startex.language.rows import RowKey
from startex.language.staff_commands import KeepAttachment
from startex.language.staff_rows import AttachmentRow
from startex.server.attachment_routes import Laid
from startex.server.numbers import LONGEST_ATTACHMENT_BYTES

WORDS = written("See the file")


def laid(page: Page, name: str, data: bytes, **asked: str) -> httpx.Response:
    at = f"{path_of(page.session)}/attachments"
    return page.browser.http.post(at, params={"name": name, **asked}, content=data)


def id_of(answer: httpx.Response) -> AttachmentId:
    return msgspec.json.decode(answer.raise_for_status().content, type=Laid).id


def fetched(page: Page, attachment: str) -> httpx.Response:
    return page.browser.http.get(f"{path_of(page.session)}/attachments/{attachment}")


def sent(page: Page, to: str, attachment: AttachmentId, *release: str) -> None:
    page.done(
        SendMessage(
            to=(Address(to),),
            subject=WORDS,
            body=WORDS,
            attachments=(attachment,),
            release=release or ("ALL",),
        )
    )


def test_a_file_reaches_whom_its_message_reaches_and_nobody_else(opened: Opener) -> None:
    writer, reader, other = opened("J2-1-D"), opened("J3-1-D"), opened("UZB-1-D")
    data = documents.pdf()
    attachment = id_of(laid(writer, "C:\\plans\\приказ.pdf", data))
    unknown = fetched(reader, "A99999")
    before = fetched(reader, attachment)
    assert (before.status_code, unknown.status_code) == (404, 404)
    assert before.json() == {**unknown.json(), "fields": {"kind": "attachment", "id": attachment}}
    sent(writer, "J3", attachment)
    answer = fetched(reader, attachment).raise_for_status()
    assert answer.content == data
    assert answer.headers["content-disposition"].startswith('attachment; filename="EX-')
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"].startswith("sandbox")
    assert answer.headers["cache-control"] == "no-store"
    assert fetched(other, attachment).status_code == 404
    row = writer.row("attachment", attachment)
    assert isinstance(row, AttachmentRow)
    assert (row.name, row.sha256) == ("приказ.pdf", hashlib.sha256(data).hexdigest())
    assert RowKey("attachment", attachment) not in other.fold.rows


def test_a_nation_that_is_only_shown_a_picture_sees_it_and_gets_no_file(opened: Opener) -> None:
    writer, shown, other = opened("J2-1-D"), opened("WHITE-1-D"), opened("EVAL-1-D")
    marking = {"release": "USA", "display_only": "TJK"}
    picture = id_of(laid(writer, "point.png", documents.png(), **marking))
    paper = id_of(laid(writer, "brief.pdf", documents.pdf(), **marking))
    along = (picture, paper)
    onward = SendMessage(to=(Address("J3"),), subject=WORDS, body=WORDS, attachments=along)
    assert writer.refusal(onward).code == "release-forbids"
    nations = (NationCode("USA"), NationCode("TJK"))
    home = replace(onward, to=(Address("J2"),), release=nations[:1], display_only=nations[1:])
    writer.done(home)
    seen = fetched(shown, picture).raise_for_status()
    assert (seen.headers["content-disposition"], seen.content) == ("inline", documents.png())
    assert fetched(shown, paper).json()["code"] == "release-forbids"
    for attachment in along:
        assert fetched(other, attachment).status_code == 404
        assert fetched(writer, attachment).headers["content-disposition"].startswith("attachment")


def test_a_form_with_a_file_is_taken_as_well(opened: Opener) -> None:
    page = opened("J2-1-D")
    answer = page.browser.http.post(
        f"{path_of(page.session)}/attachments",
        files={"file": ("note.txt", b"words")},
        data={"release": "USA,TJK"},
    )
    assert fetched(page, id_of(answer)).text == "words"
    page.done(SendMessage(to=(Address("J2"),), subject=WORDS, body=WORDS))
    row = page.row("attachment", id_of(answer))
    assert row is not None
    assert row.release == ("USA", "TJK")


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("script.pdf", documents.pdf(script="x"), "attachment-active"),
        ("page.svg", b"<svg/>", "attachment-not-allowed"),
        ("two.png", documents.png() + documents.docx(), "attachment-unsound"),
        ("long.txt", b"x" * (LONGEST_ATTACHMENT_BYTES + 1), "attachment-too-long"),
        ("/", b"words", "text-missing"),
    ],
)
def test_other_files_are_refused_with_their_reason(
    opened: Opener, name: str, data: bytes, code: str
) -> None:
    answer = laid(opened("J2-1-D"), name, data)
    assert (answer.status_code, answer.json()["code"]) == (409, code)


def test_nobody_gets_a_file_by_naming_its_bytes(opened: Opener) -> None:
    """Whoever is only shown a paper knows its hash, and whoever is not could ask for hashes."""
    writer, shown = opened("J2-1-D"), opened("WHITE-1-D")
    data = documents.pdf()
    id_of(laid(writer, "brief.pdf", data, release="USA", display_only="TJK"))
    for sha256 in (hashlib.sha256(data).hexdigest(), "0" * 64):
        assert shown.refusal(KeepAttachment(name="b.pdf", sha256=sha256)).code == "not-allowed"


def test_observers_lay_nothing_down(opened: Opener) -> None:
    assert laid(opened("OBS-1-D"), "note.txt", b"words").status_code == 403


def test_a_file_survives_a_kill_and_its_loss_is_found(
    own_server: Server, own_opened: Opener, capsys: pytest.CaptureFixture[str]
) -> None:
    attachment = id_of(laid(own_opened("J2-1-D"), "brief.pdf", documents.pdf()))
    own_server.kill()
    journal = own_server.home / "SMALL.startex"
    backup = own_server.home.parent / "backup.startex"
    assert main(("verify", str(journal))) == 0
    assert main(("backup", str(journal), str(backup))) == 0
    _forget_files(backup)
    capsys.readouterr()
    assert main(("verify", str(backup), "--language", "en")) == 1
    assert attachment in capsys.readouterr().out


def _forget_files(journal: Path) -> None:
    with closing(sqlite3.connect(journal, isolation_level=None)) as connection:
        connection.execute("DELETE FROM keeping WHERE key LIKE 'attachment/%'")
