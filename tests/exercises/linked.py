"""The small exercise with means between three of its cells, and ways to look at what they do."""

import msgspec
from tests.exercises import small

from startex.conduct.alarms import ring
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.ids import Address, CellId, LinkId, MessageId
from startex.language.plan import Link, Plan
from startex.language.rows import MessageRow, ReceiptRow, RowKey
from startex.language.staff_rows import TransitRow
from startex.language.values import LinkMeans, LinkState
from startex.visibility.cut import may_see

NET, HF, COURIER = LinkId("NET"), LinkId("HF"), LinkId("CRR")
LINKS = (
    Link(id=NET, from_cell=CellId("J2"), to_cell=CellId("J3"), means=LinkMeans.NETWORK),
    Link(
        id=HF,
        from_cell=CellId("J3"),
        to_cell=CellId("J2"),
        means=LinkMeans.HF,
        pace=2,
        most_bytes=400,
    ),
    Link(
        id=COURIER,
        from_cell=CellId("J2"),
        to_cell=CellId("J3"),
        means=LinkMeans.COURIER,
        pace=3,
        delay_s=1800,
    ),
)


def plan(*links: Link) -> Plan:
    return msgspec.structs.replace(small.plan(), links=links or LINKS)


def started(*links: Link) -> small.Hall:
    hall = small.Hall()
    hall.open(plan(*links))
    hall.give("DIR-1-D", c.StartExercise())
    return hall


def put(
    hall: small.Hall, state: LinkState, *links: str, delay_s: int = 0, loss: float = 0.0
) -> None:
    named = tuple(LinkId(link) for link in links)
    hall.give("WHITE-1-D", s.SetLinks(links=named, state=state, delay_s=delay_s, loss=loss))


def cut(hall: small.Hall, *links: str) -> None:
    put(hall, LinkState.CUT, *links)


def mend(hall: small.Hall, *links: str) -> None:
    put(hall, LinkState.UP, *links)


def pass_time(hall: small.Hall, minutes: float) -> None:
    """Let the clock ring once, that much later."""
    hall.wait(minutes)
    ring(hall.desk, hall.wall_ms)
    hall.desk.commit()


def send(hall: small.Hall, billet: str = "J2-1-D", to: str = "J3", **changed: str) -> MessageId:
    message = c.SendMessage(
        to=(Address(to),),
        subject=small.written("Convoy"),
        body=small.written(changed.get("body", "Two trucks.")),
        link=LinkId(changed.get("link", "")),
    )
    return MessageId(hall.give(billet, message).created)


def again(hall: small.Hall, message: MessageId, link: str, to: str = "J3") -> None:
    command = s.ResendMessage(message=message, to=(Address(to),), link=LinkId(link))
    hall.give("J2-1-D", command)


def sees(hall: small.Hall, billet: str, message: MessageId) -> bool:
    row = hall.views.row(RowKey("message", message))
    assert isinstance(row, MessageRow)
    return may_see(row, hall.rooms.people.viewer(small.BilletId(billet)))


def receipt(hall: small.Hall, message: MessageId, to: str = "J3") -> ReceiptRow:
    row = hall.views.row(RowKey("receipt", f"{message}/{to}"))
    assert isinstance(row, ReceiptRow)
    return row


def transit(hall: small.Hall, message: MessageId, to: str = "J3") -> TransitRow | None:
    row = hall.views.row(RowKey("transit", f"{message}/{to}"))
    assert row is None or isinstance(row, TransitRow)
    return row
