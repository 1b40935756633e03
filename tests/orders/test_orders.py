"""Orders as tracked records: numbers, what follows from what, versions, acknowledgement."""

import msgspec
import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, AttachmentId, LanguageCode, ListId, OrderId, TextId
from startex.language.refusals import (
    AddressUnknown,
    AlreadyClosed,
    ChangedMeanwhile,
    ExerciseHalted,
    NotFound,
    ReleaseTooNarrow,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.rows import RowKey
from startex.language.staff_plan import DistributionList
from startex.language.staff_refusals import OfOthers
from startex.language.staff_rows import OrderRow
from startex.language.values import OrderKind, Precedence
from startex.messages.numbers import MINUTE_MS
from startex.orders.numbers import LONGEST_TITLE
from startex.translation.state import TaskKey

J2, J3, UZB = Address("J2"), Address("J3"), Address("UZB-C")


@pytest.fixture
def hall() -> small.Hall:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def text(mission: str = "Hold the pass.", **changed: str) -> s.OrderText:
    return s.OrderText(
        language=LanguageCode(changed.get("language", "en")),
        title=changed.get("title", "The pass"),
        situation=changed.get("situation", ""),
        mission=mission,
        execution=changed.get("execution", "Two companies."),
    )


def order(
    kind: OrderKind = OrderKind.WARNO,
    to: tuple[Address, ...] = (J3, UZB),
    based_on: str = "",
    **changed: str,
) -> s.IssueOrder:
    return s.IssueOrder(
        kind=kind,
        to=to,
        text=text(**changed),
        based_on=OrderId(based_on),
        supersedes=OrderId(changed.get("supersedes", "")),
    )


def issue(hall: small.Hall, command: s.IssueOrder, billet: str = "J2-1-D") -> OrderId:
    return OrderId(hall.give(billet, command).created)


def row(hall: small.Hall, order_id: str) -> OrderRow:
    found = hall.views.row(RowKey("order", order_id))
    assert isinstance(found, OrderRow)
    return found


def revise(order_id: OrderId, version: int = 1, **changed: str) -> s.ReviseOrder:
    return s.ReviseOrder(order=order_id, version=version, text=text(**changed))


def acknowledged(hall: small.Hall, order_id: str) -> dict[str, int]:
    return {receipt.recipient: receipt.version for receipt in row(hall, order_id).receipts}


def test_every_cell_counts_its_orders_of_a_kind(hall: small.Hall) -> None:
    first = issue(hall, order())
    second = issue(hall, order())
    others = issue(hall, order(to=(J2,)), "J3-1-D")
    opord = issue(hall, order(OrderKind.OPORD, based_on=second))
    numbers = [row(hall, o).number for o in (first, second, others, opord)]
    assert numbers == ["J2 WARNO 01", "J2 WARNO 02", "J3 WARNO 01", "J2 OPORD 01"]


def test_a_warning_becomes_an_order_and_fragments_change_it(hall: small.Hall) -> None:
    warno = issue(hall, order())
    opord = issue(hall, order(OrderKind.OPORD, based_on=warno))
    first = issue(hall, order(OrderKind.FRAGO, based_on=opord))
    second = issue(hall, order(OrderKind.FRAGO, based_on=first))
    assert row(hall, warno).changed_by == (opord,)
    assert row(hall, opord).changed_by == (first,)
    assert row(hall, second).based_on == first


def test_a_fragment_changes_an_order_and_no_warning(hall: small.Hall) -> None:
    warno = issue(hall, order())
    with pytest.raises(ValueNotAllowed) as refused:
        issue(hall, order(OrderKind.FRAGO, based_on=warno))
    assert (refused.value.found, refused.value.allowed) == ("J2 WARNO 01", "OPORD, FRAGO")
    with pytest.raises(TextMissing):
        issue(hall, order(OrderKind.FRAGO))


def test_an_order_follows_from_one_its_issuer_sees(hall: small.Hall) -> None:
    to_uzbekistan = issue(hall, order(to=(UZB,)))
    for unseen in (to_uzbekistan, "O99999"):
        with pytest.raises(NotFound):
            issue(hall, order(to=(J2,), based_on=unseen), "J3-1-D")


def test_an_operation_order_says_what_is_to_be_done(hall: small.Hall) -> None:
    with pytest.raises(TextMissing) as refused:
        issue(hall, order(OrderKind.OPORD, execution=" "))
    assert refused.value.field == "execution"
    with pytest.raises(TextMissing):
        issue(hall, order(mission=" ", execution=""))
    with pytest.raises(TextTooLong):
        issue(hall, order(title="t" * (LONGEST_TITLE + 1)))


def test_an_order_goes_to_those_who_may_have_it(hall: small.Hall) -> None:
    with pytest.raises(ReleaseTooNarrow) as refused:
        issue(hall, msgspec.structs.replace(order(), release=("USA", "TJK")))
    assert refused.value.nations == ("UZB",)
    with pytest.raises(AddressUnknown):
        issue(hall, order(to=(Address("J9"),)))
    shown = msgspec.structs.replace(order(), release=("USA", "TJK"), display_only=("UZB",))
    assert row(hall, issue(hall, shown)).display_only == ("UZB",)


def test_an_annex_that_is_not_there_is_not_found(hall: small.Hall) -> None:
    annex = s.Annex(letter="A", title="Overlay", attachment=AttachmentId("A99999"))
    with pytest.raises(NotFound):
        issue(hall, msgspec.structs.replace(order(), annexes=(annex,)))
    twice = (s.Annex(letter="A", title="Overlay"), s.Annex(letter="A", title="Signal"))
    with pytest.raises(ValueNotAllowed):
        issue(hall, msgspec.structs.replace(order(), annexes=twice))
    kept = msgspec.structs.replace(order(), annexes=twice[:1])
    assert row(hall, issue(hall, kept)).annexes == twice[:1]


def test_every_subordinate_acknowledges_for_himself(hall: small.Hall) -> None:
    warno = issue(hall, order())
    hall.wait(4)
    hall.give("J3-2-D", s.AcknowledgeOrder(order=warno, version=1))
    assert acknowledged(hall, warno) == {"J3": 1, "UZB-C": 0}
    (given, _open) = row(hall, warno).receipts
    assert (given.billet, given.acknowledged_ms) == (
        "J3-2-D",
        small.DAY_1.start_ms + 4 * MINUTE_MS,
    )


def test_acknowledging_again_changes_nothing(hall: small.Hall) -> None:
    warno = issue(hall, order())
    hall.give("J3-1-D", s.AcknowledgeOrder(order=warno, version=1))
    hall.author("J3-2-D")
    before = hall.rooms.number
    hall.give("J3-2-D", s.AcknowledgeOrder(order=warno, version=1))
    assert hall.rooms.number == before


def test_only_who_was_ordered_acknowledges(hall: small.Hall) -> None:
    warno = issue(hall, msgspec.structs.replace(order(to=(UZB,)), info=(J3,)))
    for billet in ("J2-1-D", "J3-1-D", "DIR-1-D"):
        with pytest.raises(OfOthers):
            hall.give(billet, s.AcknowledgeOrder(order=warno, version=1))


def test_everybody_on_a_distribution_list_acknowledges_for_himself(hall: small.Hall) -> None:
    members = DistributionList(id=ListId("TFS"), members=(J3, UZB))
    hall.give("MSEL-1-D", s.PutDistributionList(list=members, name=small.written("Task forces")))
    warno = issue(hall, order(to=(Address("TFS"),)))
    assert acknowledged(hall, warno) == {"J3": 0, "UZB-C": 0}


def test_a_revised_order_is_acknowledged_anew(hall: small.Hall) -> None:
    warno = issue(hall, order())
    hall.give("J3-1-D", s.AcknowledgeOrder(order=warno, version=1))
    hall.give("J2-1-D", revise(warno, mission="Hold both passes."))
    assert (row(hall, warno).version, acknowledged(hall, warno)["J3"]) == (2, 1)
    with pytest.raises(ChangedMeanwhile):
        hall.give("J3-1-D", s.AcknowledgeOrder(order=warno, version=1))
    hall.give("J3-1-D", s.AcknowledgeOrder(order=warno, version=2))
    assert acknowledged(hall, warno)["J3"] == 2


def test_what_is_rewritten_makes_its_translations_stale(hall: small.Hall) -> None:
    warno = issue(hall, order())
    mission, title = row(hall, warno).mission.id, row(hall, warno).title.id
    for part in (mission, title):
        command = c.WriteText(text=part, language=LanguageCode("ru"), body="перевод", version=1)
        hall.give("INT-2-D", command)
        hall.give("INT-1-D", c.CheckText(text=part, language=LanguageCode("ru"), version=1))
    hall.give("J2-1-D", revise(warno, mission="Hold both passes."))
    awaited = hall.rooms.translation.tasks
    assert TaskKey(mission, LanguageCode("ru")) in awaited
    assert TaskKey(title, LanguageCode("ru")) not in awaited


def test_every_paragraph_is_due_in_russian_within_the_speed_of_service(hall: small.Hall) -> None:
    command = msgspec.structs.replace(order(), precedence=Precedence.FLASH, release=("ALL",))
    warno = issue(hall, command)
    tasks = hall.rooms.translation.tasks
    due = {k.text: t.request.due_ms for k, t in tasks.items() if k.text.startswith("order/")}
    ten_minutes_ms = small.DAY_1.start_ms + 10 * MINUTE_MS
    parts = ("title", "mission", "execution")
    assert due == {f"order/{warno}/{part}": ten_minutes_ms for part in parts}


def test_an_order_is_revised_and_cancelled_by_its_own_cell(hall: small.Hall) -> None:
    warno = issue(hall, order(to=(J2, UZB)), "J3-1-D")
    with pytest.raises(OfOthers):
        hall.give("J2-1-D", revise(warno))
    with pytest.raises(OfOthers):
        hall.give("J2-1-D", s.CancelOrder(order=warno, reason=small.written("no")))
    hall.give("J3-2-D", s.CancelOrder(order=warno, reason=small.written("Отменено.", "ru")))
    assert row(hall, warno).cancelled
    for after in (revise(warno), s.CancelOrder(order=warno, reason=small.written("again"))):
        with pytest.raises(AlreadyClosed):
            hall.give("J3-2-D", after)
    with pytest.raises(AlreadyClosed):
        hall.give("J2-1-D", s.AcknowledgeOrder(order=warno, version=1))


def test_nobody_translates_an_order_that_is_cancelled_but_why(hall: small.Hall) -> None:
    warno = issue(hall, order())
    hall.give("J2-1-D", s.CancelOrder(order=warno, reason=small.written("No longer.")))
    waiting = {key.text for key in hall.rooms.translation.tasks if key.text.startswith("order/")}
    assert waiting == {f"order/{warno}/reason"}


def test_nobody_translates_a_paragraph_that_was_taken_out(hall: small.Hall) -> None:
    warno = issue(hall, order(situation="Snow."))
    situation = TaskKey(TextId(f"order/{warno}/situation"), LanguageCode("ru"))
    assert situation in hall.rooms.translation.tasks
    hall.give("J2-1-D", revise(warno))
    assert situation not in hall.rooms.translation.tasks
    assert row(hall, warno).situation.versions == ()


def test_an_order_is_superseded_once(hall: small.Hall) -> None:
    warno = issue(hall, order())
    opord = issue(hall, order(OrderKind.OPORD, based_on=warno, supersedes=warno))
    assert row(hall, warno).superseded_by == opord
    with pytest.raises(AlreadyClosed):
        issue(hall, order(OrderKind.OPORD, supersedes=warno))


def test_who_does_not_see_a_later_order_is_not_told_of_it(hall: small.Hall) -> None:
    warno = issue(hall, order(to=(J3, UZB)))
    opord = issue(hall, order(OrderKind.OPORD, to=(J3,), based_on=warno, supersedes=warno))
    assert (row(hall, warno).changed_by, row(hall, warno).superseded_by) == ((), "")
    assert row(hall, opord).based_on == warno


def test_players_give_no_orders_while_a_halt_stands(hall: small.Hall) -> None:
    warno = issue(hall, order())
    hall.give("J2-1-D", c.CallSafetyHalt(reason="fire"))
    with pytest.raises(ExerciseHalted):
        issue(hall, order())
    hall.give("J3-1-D", s.AcknowledgeOrder(order=warno, version=1))
    assert acknowledged(hall, warno)["J3"] == 1
