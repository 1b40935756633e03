"""Whatever comes in at a door, the server answers, and goes on serving everybody else."""

import json
from contextlib import closing

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.doors import wild
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of
from tests.doors.running import Server, administrator

from startex.language import commands as c
from startex.language.wire import Acknowledged, Refused

PATIENTLY = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
#: Below what a station may give at once.
BATCH = 30


def answers(page: Page, frames: list[bytes | str]) -> None:
    """Each frame gets its answer, in its turn, and then an ordinary command still passes."""
    for frame in frames:
        page.say(frame)
    for _frame in frames:
        answer = page.hear()
        while not isinstance(answer, Acknowledged | Refused):
            answer = page.hear()
    page.done(c.CallNoDuff(what="still here"))


@pytest.mark.parametrize("billet", ["DIR-1-D", "INT-1-D", "J2-1-D"])
def test_no_command_is_a_fault(server: Server, opened: Opener, billet: str) -> None:
    first = opened(billet)

    @PATIENTLY
    @given(st.lists(wild.commands, min_size=5, max_size=BATCH))
    def given_to_one_station(commands: list[wild.Json]) -> None:
        with closing(Page(first.browser, first.session)) as page:
            answers(
                page,
                [
                    json.dumps({"frame": "give", "id": f"{id(commands)}/{n}", "command": command})
                    for n, command in enumerate(commands)
                ],
            )

    given_to_one_station()
    reviewed = first.browser.http.get(f"{path_of(first.session)}/review")
    assert reviewed.status_code == 200, reviewed.text
    assert "Traceback" not in server.said()


def test_no_bytes_are_a_fault(server: Server, opened: Opener) -> None:
    staff = opened("J2-1-D")
    frames = st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200),
        st.recursive(
            st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
            lambda inner: st.one_of(
                st.lists(inner, max_size=5),
                st.dictionaries(
                    st.sampled_from(("frame", "id", "command", "schema", "to")), inner, max_size=5
                ),
            ),
            max_leaves=20,
        ).map(json.dumps),
    )

    @PATIENTLY
    @given(st.lists(frames, min_size=1, max_size=BATCH))
    def heard_by_one_station(said: list[bytes | str]) -> None:
        answers(staff, said)

    heard_by_one_station()
    assert "Traceback" not in server.said()


POSTS = (
    "/api/sign-in",
    "/api/hall/sign-in",
    "/api/hall/exercises",
    "/api/hall/exercises/open",
    "/api/hall/restore",
    "/api/hall/exercises/SMALL/command",
)
KINDS = (
    "application/json",
    "multipart/form-data",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
    "\xff",
)


def test_no_body_is_a_fault(server: Server) -> None:
    bodies = st.one_of(
        st.binary(max_size=300),
        st.text(max_size=100).map(str.encode),
        st.builds(b"--x\r\n%b\r\n\r\n%b\r\n--x--".__mod__, st.tuples(st.binary(), st.binary())),
        wild.commands.map(lambda command: json.dumps({"id": "x", "command": command}).encode()),
        st.sampled_from((b'{"card":"\xff"}', b'{"code":"\\ud800"}', b"[" * 50_000, b"\0")),
    )
    with administrator(server) as client:

        @settings(PATIENTLY, max_examples=200)
        @given(st.sampled_from(POSTS), st.sampled_from(KINDS), bodies)
        def sent(path: str, kind: str, body: bytes) -> None:
            headers = {b"content-type": kind.encode("latin-1")}
            answer = client.post(path, content=body, headers=headers)
            assert answer.status_code < 500, (path, kind, body, answer.text)

        sent()
    assert httpx.get(f"{server.url}/health").status_code == 200
    assert "Traceback" not in server.said()
