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


class Chance(Protocol):
    """What draws; `wild.Chance` is one."""

    def one(self, values: Sequence[T]) -> T: ...
    def number(self, least: int, most: int) -> int: ...
    def mark(self) -> str: ...
    def written(self) -> WrittenText: ...
    def release(self) -> tuple[str, ...]: ...
    def addresses(self) -> tuple[Address, ...]: ...


def command(x: Chance) -> Paper | s.LogDecision:
    return x.one((_order, _order, _request, _decision))(x)


def _order(x: Chance) -> s.OrderCommand:
    order, version = _order_id(x), x.number(1, 2)
    issued = s.IssueOrder(
        kind=x.one(list(OrderKind)),
        to=x.addresses(),
        text=_text(x),
        info=x.addresses(),
        based_on=x.one((OrderId(""), OrderId(""), order)),
        supersedes=x.one((OrderId(""), OrderId(""), order)),
        annexes=x.one(((), (_annex(x),))),
        release=x.release(),
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
        release=x.release(),
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
