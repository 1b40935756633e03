"""The hall: exercises made, opened, manned, printed, backed up and restored while others run."""

from contextlib import closing
from pathlib import Path
from uuid import uuid4

import httpx
import msgspec
import pytest
from defusedxml import ElementTree
from msgspec.structs import replace
from tests.doors.conftest import Opener
from tests.doors.page import Browser, Page
from tests.doors.running import Server, administrator, cards, exercises
from tests.exercises.small import plan, written

from startex.codecs import folder
from startex.journal.sqlite import SqliteReader
from startex.journal.verify import verify
from startex.language import commands as c
from startex.language.ids import BilletId, CellId, CommandId, ExerciseId, PostId, StationId
from startex.language.plan import Plan
from startex.language.rows import AnyRow, BilletRow, CellRow, ExerciseRow
from startex.language.values import ClockState
from startex.server.hall_routes import Opened, PrintedCard

AT = "/api/hall/exercises"
Files = list[tuple[str, tuple[str, bytes]]]


def named(name: str) -> Plan:
    """The small exercise under another id."""
    small = plan()
    return replace(small, exercise=replace(small.exercise, id=ExerciseId(name)))


def form(plan_or_files: Plan | dict[str, bytes], field: str = "files") -> Files:
    written_out = folder.write(plan_or_files) if isinstance(plan_or_files, Plan) else plan_or_files
    return [(field, (name, data)) for name, data in written_out.items()]


def opening(answer: httpx.Response) -> Opened:
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Opened)


def code_of(answer: httpx.Response) -> str:
    return str(answer.json()["code"])


def give(client: httpx.Client, command: c.AnyCommand, command_id: str = "") -> httpx.Response:
    given = c.Given(id=CommandId(command_id or f"page/{uuid4()}"), command=command)
    return client.post(f"{AT}/SMALL/command", content=msgspec.json.encode(given))


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", AT),
        ("POST", AT),
        ("POST", f"{AT}/open"),
        ("POST", "/api/hall/restore"),
        ("GET", f"{AT}/SMALL/backup"),
        ("GET", f"{AT}/SMALL/billets"),
        ("GET", f"{AT}/SMALL/cells"),
        ("GET", f"{AT}/SMALL/cards"),
        ("POST", f"{AT}/SMALL/command"),
        ("GET", f"{AT}/OTHER/cards"),
    ],
)
def test_only_the_administrator_enters_the_hall(
    server: Server, opened: Opener, method: str, path: str
) -> None:
    with closing(Browser(server.url)) as stranger:
        for browser in (opened("DIR-1-D").browser, stranger):
            answer = browser.http.request(method, path)
            assert (answer.status_code, code_of(answer)) == (401, "not-signed-in")


def test_an_exercise_is_made_from_its_name(own_server: Server) -> None:
    with administrator(own_server) as client:
        made = opening(client.post(AT, content=b'{"name":"Northern Light 27"}'))
        assert made.id
        summary = exercises(client)[made.id]
        assert (summary.name, summary.state) == ("Northern Light 27", ClockState.PLANNED)
        assert summary.facts > 0
        assert code_of(client.post(AT, content=b'{"name":"Northern Light 27"}')) == "already-there"
        assert code_of(client.post(AT, content=b'{"name":" "}')) == "text-missing"
        assert code_of(client.post(AT, content=b'{"title":"x"}')) == "command-unreadable"
    assert cards(own_server, made.id)


NAMES = ("..", "../up", "a/b", "\0", "Ж" * 300, "C:\\x", "-", "🙂")


def test_no_name_leads_out_of_the_folder(own_server: Server) -> None:
    before = set(own_server.home.parent.rglob("*"))
    with administrator(own_server) as client:
        for name in NAMES:
            answer = client.post(AT, content=msgspec.json.encode({"name": name}))
            assert answer.status_code in (200, 409), name
            if answer.status_code == 200:
                path = own_server.home / f"{opening(answer).id}.startex"
                assert path.resolve().parent == own_server.home.resolve()
    after = set(own_server.home.parent.rglob("*")) - before
    assert all(path.parent == own_server.home for path in after)


def test_a_good_folder_is_opened_and_can_be_played(own_server: Server) -> None:
    with administrator(own_server) as client:
        made = opening(client.post(f"{AT}/open", files=form(named("OPENED"))))
        assert made.id == "OPENED"
        assert all(finding.file and finding.text for finding in made.findings)
        assert exercises(client)["OPENED"].facts > 10
        again = client.post(f"{AT}/open", files=form(named("OPENED")))
        assert (again.status_code, code_of(again)) == (409, "already-there")
    code = cards(own_server, "OPENED")["DIR-1-D"]
    with (
        closing(Browser(own_server.url)) as browser,
        closing(Page(browser, browser.sign_in(code))) as page,
    ):
        page.done(c.StartExercise())


def test_a_faulty_folder_opens_nothing_and_says_where(own_server: Server) -> None:
    files = folder.write(named("FAULTY"))
    files["exercise.toml"] = b"id = 'FAULTY'\nname = \n"
    with administrator(own_server) as client:
        made = opening(client.post(f"{AT}/open", files=form(files)))
        assert made.id is None
        assert {finding.file for finding in made.findings} >= {"exercise.toml"}
        assert all(finding.text for finding in made.findings)
        in_russian = client.post(f"{AT}/open?language=ru", files=form(files))
        assert opening(in_russian).findings[0].text != made.findings[0].text
        assert "FAULTY" not in exercises(client)
    assert not (own_server.home / "FAULTY.startex").exists()


@pytest.mark.parametrize("language", ["", "xx", "../../etc/passwd", "\0", "x" * 5000])
def test_an_unknown_language_falls_back(server: Server, language: str) -> None:
    with administrator(server) as client:
        answer = client.post(
            f"{AT}/open", params={"language": language}, files=form({"x.csv": b"x"})
        )
        assert opening(answer).findings
        printed = client.get(f"{AT}/SMALL/cards", params={"language": language})
        assert printed.status_code == 200


UPLOADS: tuple[Files, ...] = (
    form({"../../evil.csv": b"x", "/etc/passwd": b"x", "..\\x": b"x"}),
    form({"exercise.toml": b""}),
    form({"exercise.toml": b"\xff" * 1000}),
    form({"exercise.toml": b"[" * 100_000}),
    form({"exercise.toml": b"[exercise]\nid = '../up'\n"}),
    form(named("..")),
    form(named("a/b")),
    form({f"{n}.csv": b"" for n in range(600)}),
    form({"x" * 5000: b"x"}),
    [*form({"a.csv": b"x"}), *form({"a.csv": b"y"})],
    [],
)


def test_whatever_is_uploaded_nothing_breaks(own_server: Server) -> None:
    before = set(own_server.home.parent.rglob("*"))
    with administrator(own_server) as client:
        for number, files in enumerate(UPLOADS):
            answer = client.post(f"{AT}/open", files=files)
            refused = answer.status_code in (409, 422)
            assert refused or opening(answer).id is None, (number, answer.text)
        assert list(exercises(client)) == ["SMALL"]
    assert set(own_server.home.parent.rglob("*")) == before


def test_the_form_field_may_have_any_name(own_server: Server) -> None:
    with administrator(own_server) as client:
        made = client.post(f"{AT}/open", files=form(named("FIELD"), "another-field"))
        assert opening(made).id == "FIELD"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "multipart/form-data"),
        (b"--x\r\n", "multipart/form-data; boundary=x"),
        (b"\xff" * 1000, "multipart/form-data; boundary=x"),
        (b"a=b", "application/x-www-form-urlencoded"),
        (b"{}", "application/json"),
        (
            b"--x\r\nContent-Disposition: form-data; name=a\r\n\r\n" + b"x" * 2_000_000,
            "multipart/form-data; boundary=x",
        ),
    ],
)
@pytest.mark.parametrize("path", [f"{AT}/open", "/api/hall/restore"])
def test_a_broken_upload_is_refused_with_a_code(
    server: Server, path: str, body: bytes, kind: str
) -> None:
    with administrator(server) as client:
        answer = client.post(path, content=body, headers={"content-type": kind})
    if answer.status_code == 200:
        assert opening(answer).id is None
    else:
        assert (answer.status_code, code_of(answer)) == (422, "command-unreadable")


def test_a_backup_taken_in_play_is_whole_and_comes_back(own_server: Server, tmp_path: Path) -> None:
    codes = cards(own_server)
    with (
        closing(Browser(own_server.url)) as browser,
        closing(Page(browser, browser.sign_in(codes["DIR-1-D"]))) as director,
        administrator(own_server) as client,
    ):
        number = director.done(c.StartExercise()).number
        backup = client.get(f"{AT}/SMALL/backup").raise_for_status()
        assert "SMALL.startex" in backup.headers["content-disposition"]
        director.done(c.PauseClock())
        restoring = client.post("/api/hall/restore", files=form({"b": backup.content}))
        assert (restoring.status_code, code_of(restoring)) == (409, "already-there")
    copy = tmp_path / "copy.startex"
    copy.write_bytes(backup.content)
    with closing(SqliteReader(copy)) as reader:
        assert verify(reader).facts >= number
    with closing(Server(tmp_path / "elsewhere")) as elsewhere:
        with administrator(elsewhere) as client:
            made = opening(client.post("/api/hall/restore", files=form({"b": backup.content})))
            assert made.id == "SMALL"
            assert exercises(client)["SMALL"].state is ClockState.RUNNING
        assert cards(elsewhere) == codes
        with (
            closing(Browser(elsewhere.url)) as browser,
            closing(Page(browser, browser.sign_in(codes["DIR-1-D"]))) as page,
        ):
            page.done(c.PauseClock())


@pytest.mark.parametrize("data", [b"", b"garbage", b"SQLite format 3\0" + b"\0" * 5000, b"\0" * 10])
def test_garbage_is_not_restored(server: Server, data: bytes) -> None:
    before = set(server.home.iterdir())
    with administrator(server) as client:
        answer = client.post("/api/hall/restore", files=form({"b": data}))
        assert (answer.status_code, code_of(answer)) == (409, "journal-unreadable")
        two = client.post("/api/hall/restore", files=form({"a": data, "b": data}))
        assert (two.status_code, code_of(two)) == (422, "command-unreadable")
    assert set(server.home.iterdir()) == before


def test_a_damaged_backup_is_not_restored(server: Server, tmp_path: Path) -> None:
    with administrator(server) as client:
        whole = client.get(f"{AT}/SMALL/backup").content
    place = whole.index(b"Shots were heard")
    damaged = whole[:place] + b"Shots weve" + whole[place + 10 :]
    with closing(Server(tmp_path / "elsewhere")) as elsewhere, administrator(elsewhere) as client:
        answer = client.post("/api/hall/restore", files=form({"b": damaged}))
        assert (answer.status_code, code_of(answer)) == (409, "journal-damaged")
        assert exercises(client) == {}


def rows(client: httpx.Client, what: str) -> dict[str, AnyRow]:
    answer = client.get(f"{AT}/SMALL/{what}").raise_for_status()
    return {row.id: row for row in msgspec.json.decode(answer.content, type=tuple[AnyRow, ...])}


def test_the_manning_document_is_edited_in_the_hall(own_server: Server) -> None:
    with administrator(own_server) as client:
        cells = rows(client, "cells")
        assert isinstance(cells["exercise"], ExerciseRow)
        assert isinstance(cells["J3"], CellRow)
        small = plan().billets[0]
        walk_in = replace(small, id=BilletId("DIR-2-D"), post=PostId("DIR-2"), person="Walk-in")
        put = c.PutBillet(billet=walk_in, title=written("Deputy director"))
        assert give(client, put, "put").json() == give(client, put, "put").json()
        billet = rows(client, "billets")["DIR-2-D"]
        assert isinstance(billet, BilletRow)
        assert billet.person == "Walk-in"
        assert give(client, c.RemoveBillet(billet=BilletId("DIR-1-D"))).status_code == 200
        refused = give(client, c.RemoveBillet(billet=BilletId("DIR-2-D")))
        assert (refused.status_code, code_of(refused)) == (409, "last-director")
        nowhere = replace(put, billet=replace(walk_in, cell=CellId("NOWHERE")))
        assert (give(client, nowhere).status_code, code_of(give(client, nowhere))) == (
            404,
            "not-found",
        )
        before = cards(own_server)["J3-1-D"]
        give(client, c.ReissueCard(billet=BilletId("J3-1-D"))).raise_for_status()
        assert cards(own_server)["J3-1-D"] != before


@pytest.mark.parametrize(
    "command",
    [
        c.SignIn(station=StationId("S1"), billet=BilletId("DIR-1-D")),
        c.HandOver(station=StationId("S1"), to_billet=BilletId("DIR-1-D")),
        c.SignOut(station=StationId("S1")),
        c.LoadPlan(plan=named("OTHER")),
        c.StartExercise(),
        c.CallSafetyHalt(reason="x"),
    ],
)
def test_the_hall_gives_manning_commands_only(server: Server, command: c.AnyCommand) -> None:
    with administrator(server) as client:
        answer = give(client, command)
    assert (answer.status_code, code_of(answer)) == (403, "not-allowed")


def test_an_id_of_the_hall_never_stands_for_a_command_of_the_clock(own_server: Server) -> None:
    with administrator(own_server) as client:
        put = c.ReissueCard(billet=BilletId("J3-1-D"))
        for taken in ("plan/load", "clock/night/0", "server/x"):
            before = exercises(client)["SMALL"].facts
            give(client, put, taken).raise_for_status()
            assert exercises(client)["SMALL"].facts > before


def test_every_card_shows_its_code_as_a_picture(server: Server) -> None:
    with administrator(server) as client:
        answer = client.get(f"{AT}/SMALL/cards?language=ru").raise_for_status()
    printed = msgspec.json.decode(answer.content, type=tuple[PrintedCard, ...])
    assert {card.billet for card in printed} >= {billet.id for billet in plan().billets}
    assert len({card.code for card in printed}) == len(printed)
    for card in printed:
        assert card.url == f"{server.url}/#card={card.code}"
        assert ElementTree.fromstring(card.qr_svg).tag == "svg"


def test_cards_outlive_a_restart(own_server: Server) -> None:
    before = cards(own_server)
    own_server.stop()
    with closing(Server(own_server.home)) as again:
        assert cards(again) == before
