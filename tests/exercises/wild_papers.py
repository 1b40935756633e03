"""Random orders, requests and decisions for the small exercise."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from startex.language import staff_commands as s
from startex.language.ids import Address, AttachmentId, LanguageCode, OrderId, RequestId
from startex.language.values import OrderKind, RequestKind, WrittenText

T = TypeVar("T")

Paper = s.OrderCommand | s.RaiseRequest | s.AnswerRequest | s.PassRequest | s.CloseRequest
TEXTS = (
    *(f"order/O0000{number}/mission" for number in (1, 1, 2)),
    "order/O00001/title",
    "request/Q00001/question",
    "answer/Q00001/answer",
    "decision/D00001/option-0",
)


#: What follows from nothing.
_FIRST = (OrderKind.WARNO, OrderKind.OPORD)


class Chance(Protocol):
    """What draws; `wild.Chance` is one."""

    def one(self, values: Sequence[T]) -> T: ...
    def number(self, least: int, most: int) -> int: ...
    def mark(self) -> str: ...
    def written(self) -> WrittenText: ...
    def release(self) -> tuple[str, ...]: ...
    def addresses(self) -> tuple[Address, ...]: ...


def first(x: Chance) -> list[tuple[str, Paper | s.LogDecision]]:
    """What stands before anything random happens, so that there is something to leak."""
    to = (Address(x.one(("J3", "J3-1", "UZB-C"))),)
    order = s.IssueOrder(kind=OrderKind.WARNO, to=to, text=_text(x), release=_wide(x))
    request = s.RaiseRequest(
        kind=RequestKind.INFORMATION, to=to[0], question=x.written(), release=_wide(x)
    )
    return [("J2-1-D", order), ("J2-1-D", request), ("J2-1-D", _decision(x))]


def command(x: Chance) -> Paper | s.LogDecision:
    return x.one((_order, _order, _request, _decision))(x)


def _order(x: Chance) -> s.OrderCommand:
    order, version = _order_id(x), x.number(1, 2)
    earlier = x.number(0, 3) == 0
    issued = s.IssueOrder(
        kind=x.one((OrderKind.WARNO, OrderKind.OPORD, *OrderKind) if earlier else _FIRST),
        to=x.addresses(),
        text=_text(x),
        info=x.addresses(),
        based_on=order if earlier else OrderId(""),
        supersedes=order if x.number(0, 7) == 0 else OrderId(""),
        annexes=(_annex(x),) if x.number(0, 5) == 0 else (),
        release=_wide(x),
        display_only=x.release() if x.number(0, 3) == 0 else (),
    )
    return x.one(
        (
            issued,
            issued,
            s.ReviseOrder(order=order, version=version, text=_text(x)),
            s.AcknowledgeOrder(order=order, version=version),
            s.CancelOrder(order=order, reason=x.written()),
        )
    )


def _wide(x: Chance) -> tuple[str, ...]:
    """Wide enough, mostly, for whoever it goes to."""
    return x.one((("ALL",), ("ALL",), x.release()))


def _annex(x: Chance) -> s.Annex:
    attachment = AttachmentId(x.one(("", f"A0000{x.number(1, 3)}")))
    return s.Annex(letter="A", title="Overlay", attachment=attachment)


def _text(x: Chance) -> s.OrderText:
    language = LanguageCode(x.one(("en", "ru")))
    return s.OrderText(
        language=language,
        title=x.mark(),
        mission=x.mark(),
        execution=x.mark(),
        situation=x.one(("", x.mark())),
    )


def _request(x: Chance) -> Paper:
    request = RequestId(f"Q{x.number(1, 2):05d}")
    raised = s.RaiseRequest(
        kind=x.one(list(RequestKind)),
        to=x.addresses()[0],
        question=x.written(),
        why=x.one((None, x.written())),
        release=_wide(x),
    )
    return x.one(
        (
            raised,
            raised,
            s.AnswerRequest(request=request, answer=x.written(), release=x.release()),
            s.AnswerRequest(request=request, answer=x.written(), release=x.release()),
            s.PassRequest(request=request, to=x.addresses()[0]),
            s.CloseRequest(request=request),
        )
    )


def _decision(x: Chance) -> s.LogDecision:
    return s.LogDecision(
        subject=x.written(),
        options=(x.written(), x.written()),
        chosen=x.number(0, 1),
        reason=x.written(),
        authority=x.addresses()[0],
        order=x.one((OrderId(""), _order_id(x))),
        release=x.release(),
    )


def _order_id(x: Chance) -> OrderId:
    return OrderId(f"O{x.number(1, 3):05d}")
