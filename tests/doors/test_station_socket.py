"""The station socket: what it says, what it forgives, and what it never loses."""

from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from tests.doors.conftest import Opener
from tests.doors.page import Fold, Page, address_of, give, heard, path_of
from tests.exercises.small import plan, written
from websockets.sync.client import connect

from startex.language import commands as c
from startex.language.ids import Address, BilletId, HaltId, LineId, MessageId, StationId, TextId
from startex.language.rows import MessageRow
from startex.language.wire import (
    SCHEMA,
    Acknowledged,
    AnyServerFrame,
    Give,
    Goodbye,
    Hello,
    Pulse,
    Put,
    Refused,
    Update,
)
from startex.server.numbers import COMMANDS_AT_ONCE, LONGEST_FRAME_BYTES, PULSE_EVERY_S


def message(subject: str, to: str = "J2", release: tuple[str, ...] = ("ALL",)) -> c.SendMessage:
    return c.SendMessage(
        to=(Address(to),), subject=written(subject), body=written(f"{subject}."), release=release
    )


def subjects(page: Page) -> list[str]:
    rows = (row for row in page.fold.rows.values() if isinstance(row, MessageRow))
    return [row.subject.versions[0].body for row in rows]


def first_words(page: Page, said: Hello | Give | bytes | str) -> list[AnyServerFrame]:
    """Everything a socket is told that opens with these words."""
    url = str(page.browser.http.base_url).rstrip("/")
    cookie = page.browser.cookie_for(f"{path_of(page.session)}/socket")
    address, headers = address_of(url, page.session), {"cookie": cookie}
    with connect(address, additional_headers=headers, proxy=None) as socket:
        socket.send(said if isinstance(said, bytes | str) else msgspec.json.encode(said))
        return [heard(data) for data in socket]


def joined_anew(page: Page) -> Page:
    """What somebody sees who comes to the same station with nothing."""
    return Page(page.browser, page.session)


def test_an_acknowledged_message_was_told_before(opened: Opener) -> None:
    reader, writer = opened("J2-1-D"), opened("DIR-1-D")
    answer = writer.done(message("Before the answer"))
    assert "Before the answer" in subjects(writer)
    assert writer.fold.number == answer.number
    reader.upto(answer.number)
    row = reader.row("message", answer.created)
    assert isinstance(row, MessageRow)
    assert row.from_post == "DIR-1"


def test_following_gives_what_joining_gives(opened: Opener) -> None:
    pages = [opened(billet) for billet in ("J2-1-D", "DIR-1-D", "UZB-1-D", "INT-1-D")]
    staff, director, contingent, interpreter = pages
    sent = director.done(message("Follow or join"))
    staff.upto(sent.number)
    staff.done(c.AcknowledgeMessage(message=MessageId(sent.created)))
    director.done(message("For the Uzbek side only", "UZB-C", ("UZB", "USA")))
    take = c.TakeTranslation(text=TextId("line/L-2/body"), language=written("", "ru").language)
    number = interpreter.done(take).number
    for page in pages:
        number = max(number, page.done(c.CallNoDuff(what="so that all are told")).number)
    for page in pages:
        page.upto(number)
        page.drop()
        with closing(joined_anew(page)) as other:
            assert other.fold.rows == page.fold.rows
    assert "For the Uzbek side only" in subjects(contingent)
    assert "For the Uzbek side only" not in subjects(staff)


def test_who_comes_back_gets_exactly_what_he_missed(opened: Opener) -> None:
    director, staff = opened("DIR-1-D"), opened("J2-1-D")
    staff.upto(director.done(message("Before the cable was pulled")).number)
    has = staff.fold.number
    staff.drop()
    missed = director.done(message("While the cable was out"))
    director.done(message("Not for him at all", "DIR"))
    with closing(Page(staff.browser, staff.session, staff.fold)) as again:
        (update,) = again.told[1:]
        assert isinstance(update, Update)
        assert update.number > missed.number > (has or 0)
        puts = {change.row.id for change in update.changes if isinstance(change, Put)}
        assert missed.created in puts
        with closing(joined_anew(staff)) as anew:
            assert anew.fold.rows == again.fold.rows


def test_who_missed_nothing_is_told_nothing(opened: Opener) -> None:
    staff = opened("J2-1-D")
    staff.drop()
    with closing(Page(staff.browser, staff.session, staff.fold)) as again:
        assert again.told[1:] == [Update(number=staff.fold.number or 0, changes=())]


@pytest.mark.parametrize("number", [-1, 10**9, 2**70])
def test_a_number_the_server_never_gave_is_answered_with_everything(
    opened: Opener, number: int
) -> None:
    staff = opened("J2-1-D")
    wrong = Fold(number=number, view=staff.fold.view)
    with closing(Page(staff.browser, staff.session, wrong)) as again:
        assert again.fold.rows == staff.fold.rows


def test_another_views_number_is_answered_with_everything(opened: Opener) -> None:
    staff, director = opened("J2-1-D"), opened("DIR-1-D")
    other = Fold(number=staff.fold.number, view=director.fold.view)
    with closing(Page(staff.browser, staff.session, other)) as again:
        assert len(again.fold.rows) >= len(staff.fold.rows)


def test_a_command_in_a_dropped_socket_is_carried_out_once(opened: Opener) -> None:
    staff = opened("J2-1-D")
    given = give(message("Sent as the cable was pulled", "DIR"))
    staff.say(given)
    staff.drop()
    with closing(Page(staff.browser, staff.session, staff.fold)) as again:
        again.say(given)
        first = again.answer_to(given.id)
        again.say(given)
        second = again.answer_to(given.id)
        assert isinstance(first, Acknowledged)
        assert second == first
        assert subjects(again).count("Sent as the cable was pulled") == 1


def test_a_repeated_command_is_answered_with_the_first_answer(opened: Opener) -> None:
    staff, director = opened("J2-1-D"), opened("DIR-1-D")
    first = staff.done(message("Once", "DIR"), "the-same-id")
    director.done(message("Meanwhile"))
    assert staff.done(message("Once", "DIR"), "the-same-id") == first
    assert staff.done(c.CallNoDuff(what="another command, the same id"), "the-same-id") == first
    # An id counts for its sender only.
    assert director.done(message("Mine", "DIR"), "the-same-id").number > first.number
    assert subjects(staff).count("Once") == 1


def test_a_refused_command_changes_nothing_and_may_be_given_again(opened: Opener) -> None:
    staff = opened("J2-1-D")
    number = staff.done(c.CallNoDuff(what="where we are")).number
    for _ in range(2):
        refused = staff.answer(message("To nobody", "NOWHERE"), "refused-id")
        assert isinstance(refused, Refused)
        assert (refused.code, refused.fields) == ("address-unknown", {"addresses": "NOWHERE"})
    assert staff.done(message("To somebody", "DIR"), "refused-id").number > number


@pytest.mark.parametrize(
    "command",
    [
        c.StartExercise(),
        c.ReleaseLine(line=LineId("L-1")),
        c.LiftSafetyHalt(halt=HaltId("H1")),
        c.ReissueCard(billet=BilletId("DIR-1-D")),
    ],
)
def test_a_post_without_the_right_is_refused(opened: Opener, command: c.AnyCommand) -> None:
    refused = opened("J2-1-D").refusal(command)
    assert (refused.code, refused.fields["role"]) == ("not-allowed", "staff")


@pytest.mark.parametrize(
    "command",
    [
        c.SignIn(station=StationId("S1"), billet=BilletId("DIR-1-D")),
        c.HandOver(station=StationId("S1"), to_billet=BilletId("DIR-1-D")),
        c.SignOut(station=StationId("S1")),
        c.LoadPlan(plan=plan()),
    ],
)
def test_what_only_the_server_gives_no_station_may(opened: Opener, command: c.AnyCommand) -> None:
    for billet in ("J2-1-D", "DIR-1-D"):
        assert opened(billet).refusal(command).code == "not-allowed"


def test_nobody_opens_with_another_schema_or_without_hello(opened: Opener) -> None:
    staff = opened("J2-1-D")
    for frame, code in (
        (Hello(schema=99), "other-schema"),
        (Hello(schema=SCHEMA - 1), "other-schema"),
        (give(c.CallNoDuff(what="x")), "other-schema"),
        (b"\xff", "no-hello"),
        ("", "no-hello"),
        (b"{" * 5000, "no-hello"),
    ):
        assert first_words(staff, frame) == [Goodbye(code=code)]


def test_the_page_speaks_the_servers_schema() -> None:
    exchange = Path(__file__).resolve().parents[2] / "web/src/lib/wire/exchange.ts"
    assert f"export const SCHEMA = {SCHEMA};" in exchange.read_text(encoding="utf-8")


NO_COMMANDS: list[bytes | str] = [
    b"",
    "",
    b"\xff\xfe\x00",
    b'{"frame":"give","id":"\xff","command":{"command":"safety.halt","reason":"x"}}',
    '{"frame":"give","id":"\\ud800","command":{"command":"safety.halt","reason":"x"}}',
    "null",
    "[]",
    "{}",
    '"give"',
    "[" * 100_000,
    '{"frame":' * 20_000,
    '{"frame":"give","id":7,"command":{}}',
    '{"frame":"give","id":"a","command":{"command":"safety.halt"}}',
    '{"frame":"give","id":"a","command":{"command":"safety.halt","reason":"x","more":1}}',
    '{"frame":"give","id":"a","command":{"command":"no.such"}}',
    '{"frame":"give","id":"a","command":{"command":"clock.rate","rate":NaN}}',
    '{"frame":"give","id":"a","command":{"command":"clock.rate","rate":1e999}}',
    '{"frame":"give","id":"a","command":{"command":"clock.jump","exercise_ms":' + "9" * 5000 + "}}",
    '{"frame":"hello","schema":1}',
    '{"frame":"welcome"}',
    '{"frame":"give","id":"a","command":{"command":"safety.halt","reason":"'
    + "x" * LONGEST_FRAME_BYTES
    + '"}}',
    " " * LONGEST_FRAME_BYTES + "{",
]


@pytest.mark.parametrize("frame", NO_COMMANDS, ids=range(len(NO_COMMANDS)))
def test_a_frame_that_is_no_command_is_refused_and_the_socket_lives(
    opened: Opener, frame: bytes | str
) -> None:
    staff = opened("J2-1-D")
    staff.say(frame)
    refused = staff.next(Refused)
    assert refused.code == "command-unreadable"
    assert staff.done(c.CallNoDuff(what="still here")).number > 0


def test_a_refused_frame_keeps_its_id_where_it_has_one(opened: Opener) -> None:
    staff = opened("J2-1-D")
    staff.say('{"frame":"give","id":"mine","command":{"command":"no.such"}}')
    assert staff.next(Refused).id == "mine"


def test_too_fast_is_too_fast(opened: Opener) -> None:
    staff = opened("J2-1-D")
    given = [give(c.ReadMessage(message=MessageId("M0"))) for _ in range(2 * COMMANDS_AT_ONCE)]
    for one in given:
        staff.say(one)
    codes = [staff.next(Refused).code for _ in given]
    assert set(codes[:COMMANDS_AT_ONCE]) == {"not-found"}
    assert codes[-1] == "too-fast"


def test_a_safety_call_is_never_too_fast(opened: Opener) -> None:
    staff = opened("J2-1-D")
    for _ in range(2 * COMMANDS_AT_ONCE):
        staff.say(give(c.ReadMessage(message=MessageId("M0"))))
    assert staff.done(c.CallNoDuff(what="a man fell")).created


def test_a_second_socket_of_a_station_ends_the_first(opened: Opener) -> None:
    staff = opened("J2-1-D")
    with closing(joined_anew(staff)) as second:
        assert staff.goodbye() == "opened-elsewhere"
        second.done(c.CallNoDuff(what="second"))


def test_a_station_in_silence_hears_a_pulse(opened: Opener) -> None:
    staff = opened("J2-1-D")
    assert staff.next(Pulse).wall_ms - staff.welcome.wall_ms >= 1000 * PULSE_EVERY_S
