"""Orders and requests: issued, acknowledged, asked, answered and closed by stand-ins."""

from collections.abc import Iterator
from functools import partial

from startex.language.ids import Address, CellId, OrderId, PostId, RequestId
from startex.language.rows import RowKey
from startex.language.staff_commands import (
    AcknowledgeOrder,
    AnswerRequest,
    CloseRequest,
    IssueOrder,
    OrderText,
    RaiseRequest,
)
from startex.language.values import OrderKind, Precedence, RequestKind, Role
from startex.orders.state import Order
from startex.rehearsal.agenda import Wish
from startex.rehearsal.letters import Letters
from startex.rehearsal.numbers import (
    ACKNOWLEDGE_BY_MS,
    ANSWER_MEDIAN_MS,
    ANSWERED,
    CLOSE_MEDIAN_MS,
    FORGOTTEN,
    NEEDED_MS,
    OPEN_MEDIAN_MS,
)
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage
from startex.staff.state import Request


class Tasking:
    def __init__(self, stage: Stage, letters: Letters) -> None:
        self._stage, self._letters = stage, letters
        self._orders = self._requests = self._answered = 0

    def look(self, scene: Scene) -> None:
        """Take in what is new in the registers."""
        orders, requests = scene.rooms.orders.orders, scene.rooms.staff.requests
        if len(orders) > self._orders:
            for order in list(orders.values())[self._orders :]:
                self._receive(scene, order)
            self._orders = len(orders)
        if len(requests) > self._requests:
            for request in list(requests.values())[self._requests :]:
                wait_ms = OPEN_MEDIAN_MS[request.fact.precedence] + ANSWER_MEDIAN_MS
                self._after(scene, wait_ms, partial(self._answer, request.fact.request))
            self._requests = len(requests)

    def order(self, scene: Scene, post: PostId, to: Address) -> Iterator[Wish]:
        """A whole order first, then fragments that change it."""
        billet = scene.billet(post)
        if billet is None or billet.role is not Role.STAFF:
            return
        base = self._in_force(scene, post)
        kind = OrderKind.OPORD if base is None else OrderKind.FRAGO
        genre = "order" if base else "opord"
        language, rng = scene.language(billet), self._stage.rng
        title, said = self._stage.bank.message(genre, language, rng)
        tasks = said if base else self._stage.bank.message("order", language, rng)[1]
        text = OrderText(
            language=language,
            title=title.body,
            mission="" if base else said.body,
            execution=tasks.body,
        )
        command = IssueOrder(
            kind=kind,
            to=(to,),
            text=text,
            based_on=base or OrderId(""),
            precedence=Precedence.PRIORITY,
            acknowledge_by_ms=scene.now_ms + ACKNOWLEDGE_BY_MS,
        )
        yield from self._stage.wish(scene, post, command)

    def ask(self, scene: Scene, post: PostId, to: Address) -> Iterator[Wish]:
        billet = scene.billet(post)
        if billet is None:
            return
        _, question = self._stage.bank.message("rfi", scene.language(billet), self._stage.rng)
        command = RaiseRequest(
            kind=RequestKind.INFORMATION,
            to=to,
            question=question,
            needed_ms=scene.now_ms + NEEDED_MS,
            precedence=Precedence.PRIORITY,
        )
        yield from self._stage.wish(scene, post, command)

    def _in_force(self, scene: Scene, post: PostId) -> OrderId | None:
        """The last order of the cell that a fragment may change."""
        own = scene.company.cell_of(post)
        for order in reversed(scene.rooms.orders.orders.values()):
            mine = self._cell(scene, order.fact.from_post) == own
            if mine and order.fact.kind is OrderKind.OPORD and not order.cancelled:
                seen = scene.sees(post, RowKey("order", order.fact.order))
                return order.fact.order if seen else None
        return None

    def _cell(self, scene: Scene, post: PostId) -> CellId:
        holders = scene.rooms.people.by_post.get(post, {}).values()
        return next((b.cell for b in holders), CellId(""))

    def _receive(self, scene: Scene, order: Order) -> None:
        for address in order.fact.to:
            wait_ms = OPEN_MEDIAN_MS[order.fact.precedence]
            act = partial(self._acknowledge, order.fact.order, address)
            self._after(scene, wait_ms, act)

    def _acknowledge(self, order: OrderId, address: Address, scene: Scene) -> Iterator[Wish]:
        known = scene.rooms.orders.orders[order]
        post = self._stage.one_of(scene.answering(address))
        if post is None or known.cancelled or not scene.sees(post, RowKey("order", order)):
            return
        if self._stage.happens(FORGOTTEN[known.fact.precedence]):
            return
        command = AcknowledgeOrder(order=order, version=known.fact.version)
        yield from self._stage.wish(scene, post, command)
        if self._stage.happens(ANSWERED["order"]):
            to = (Address(known.fact.from_post),)
            self._after(scene, ANSWER_MEDIAN_MS, partial(self._report, post, to))

    def _report(self, post: PostId, to: tuple[Address, ...], scene: Scene) -> Iterator[Wish]:
        yield from self._letters.send(scene, post, "report", to)

    def _answer(self, request: RequestId, scene: Scene) -> Iterator[Wish]:
        known = scene.rooms.staff.requests[request]
        post = self._stage.one_of(scene.answering(known.asked[-1]))
        billet = scene.billet(post) if post else None
        if post is None or billet is None or not self._open(scene, post, known):
            return
        if not self._stage.happens(ANSWERED["rfi"]):
            return
        _, answer = self._stage.bank.message("answer", scene.language(billet), self._stage.rng)
        command = AnswerRequest(request=request, answer=answer, release=known.fact.release)
        yield from self._stage.wish(scene, post, command)
        self._after(scene, CLOSE_MEDIAN_MS, partial(self._close, request))

    def _close(self, request: RequestId, scene: Scene) -> Iterator[Wish]:
        known = scene.rooms.staff.requests[request]
        if known.answer is not None and self._open(scene, known.fact.from_post, known):
            yield from self._stage.wish(scene, known.fact.from_post, CloseRequest(request=request))

    def _open(self, scene: Scene, post: PostId, known: Request) -> bool:
        return not known.closed and scene.sees(post, RowKey("request", known.fact.request))

    def _after(self, scene: Scene, median_ms: int, act: "partial[Iterator[Wish]]") -> None:
        self._stage.play.plan(scene.now_ms + self._stage.around(median_ms), act)
