"""Staff officers and role players: they read, acknowledge, answer, ask, report and order."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from startex.language.commands import AcknowledgeMessage, ReadMessage
from startex.language.facts import MessageSent
from startex.language.ids import Address, CellId, MessageId, PostId, text_id
from startex.language.plan import Billet
from startex.language.values import LineKind, LineStatus, PlayWindow
from startex.messages.state import Sent
from startex.msel.state import LineState
from startex.rehearsal.agenda import Wish
from startex.rehearsal.chronicle import Chronicle
from startex.rehearsal.expected import answered, stimulus_of
from startex.rehearsal.letters import NOTHING, Letters
from startex.rehearsal.numbers import (
    ACKNOWLEDGE_MEDIAN_MS,
    ANSWER_MEDIAN_MS,
    ANSWERED,
    FORGOTTEN,
    GENRES,
    LOAD_MOST,
    LOAD_STEP,
    LOOK_AGAIN_MS,
    MESSAGES_PER_POST_AND_DAY,
    NEIGHBOUR_MS,
    OPEN_MEDIAN_MS,
    SITREP_MINUTE,
    SITREP_SPREAD_MS,
    STALE_MS,
    TAKEN_IN_TIME,
    UNTRANSLATED_FACTOR,
)
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage
from startex.rehearsal.tasking import Tasking
from startex.translation.state import version_in

#: What an entry of the bank is answered with.
_ANSWERS = {"inject": "response", "request": "answer"}


class Staff:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._letters = Letters(stage)
        self._tasking = Tasking(stage, self._letters)
        self._chronicle = Chronicle(stage)
        self._seen = 0
        #: Unread messages by the cell or post that answers for them.
        self._tray: Counter[str] = Counter()
        #: The operations centre: nothing in an exercise where players have no cells.
        self._centre: tuple[CellId, ...] = ()

    def look(self, scene: Scene) -> None:
        """Take in what is new in the registers and in the media."""
        self._tasking.look(scene)
        self._chronicle.look(scene)
        messages = scene.rooms.messages.messages
        new = len(messages) - self._seen
        self._seen = len(messages)
        if new <= 0:
            return
        for sent in [
            sent for _, sent in zip(range(new), reversed(messages.values()), strict=False)
        ]:
            self._receive(scene, sent)

    def begin_day(self, scene: Scene, day: PlayWindow) -> None:
        self._centre = _busiest(scene)
        from_ms = max(scene.now_ms, day.start_ms)
        for post in scene.company.staff:
            for at_ms in self._stage.times(from_ms, day.end_ms, MESSAGES_PER_POST_AND_DAY):
                self._stage.play.plan(at_ms, partial(self.write, post))
        self._plan_sitreps(scene, day)
        self._chronicle.begin_day(scene, day)
        for known in scene.rooms.msel.lines.values():
            self._plan_action(known, day)

    def _plan_sitreps(self, scene: Scene, day: PlayWindow) -> None:
        due_ms = scene.on_day(day, SITREP_MINUTE)
        for cell in scene.company.player_cells:
            spread = self._stage.rng.triangular(-SITREP_SPREAD_MS, SITREP_SPREAD_MS, 0)
            at_ms = due_ms + int(spread)
            if scene.now_ms < at_ms < day.end_ms:
                self._stage.play.plan(at_ms, partial(self._report, cell))

    def _plan_action(self, known: LineState, day: PlayWindow) -> None:
        """Players do not know the list; a stand-in does what it expects, mostly in time."""
        line = known.line
        from_ms, until_ms = line.planned_ms, line.deadline_ms
        if line.kind is not LineKind.EXPECTED_ACTION or from_ms is None or until_ms is None:
            return
        if day.start_ms <= from_ms < day.end_ms and self._stage.happens(TAKEN_IN_TIME):
            at_ms = from_ms + int(max(0, until_ms - from_ms) * self._stage.rng.uniform(0.2, 0.9))
            self._stage.play.plan(at_ms, partial(self._act, known))

    def _receive(self, scene: Scene, sent: Sent) -> None:
        receipts = scene.rooms.messages.receipts[sent.fact.message]
        for address, receipt in receipts.items():
            if receipt.acknowledged_ms is not None:
                continue
            tray = scene.rooms.people.resolve(address) or address
            slower = 1 + LOAD_STEP * min(self._tray[tray], LOAD_MOST)
            self._tray[tray] += 1
            wait_ms = self._stage.around(OPEN_MEDIAN_MS[sent.fact.precedence] * slower)
            at_ms = max(sent.exercise_ms, scene.now_ms) + wait_ms
            self._stage.play.plan(at_ms, partial(self._open, sent, address))

    def _open(self, sent: Sent, address: Address, scene: Scene) -> Iterator[Wish]:
        message = sent.fact.message
        receipt = scene.rooms.messages.receipts.get(message, {}).get(address)
        post = self._stage.one_of(scene.answering(address))
        billet = scene.billet(post) if post else None
        if receipt is None or post is None or billet is None:
            return
        if receipt.delivered_ms is None:
            # It is under way; one that is lost or withdrawn is not looked for for ever.
            if _is_coming(scene, sent.fact.message):
                self._stage.play.plan(
                    scene.now_ms + LOOK_AGAIN_MS, partial(self._open, sent, address)
                )
            return
        tray = scene.rooms.people.resolve(address) or address
        self._tray[tray] = max(0, self._tray[tray] - 1)
        if receipt.read_ms is None:
            yield from self._stage.wish(scene, post, ReadMessage(message=message))
            yield from self._chronicle.enter(scene, post, sent)
        if receipt.acknowledged_ms is None:
            wait_ms = self._stage.around(ACKNOWLEDGE_MEDIAN_MS)
            if not self._understands(scene, billet, message):
                wait_ms = int(wait_ms * UNTRANSLATED_FACTOR) + self._stage.around(NEIGHBOUR_MS)
            at_ms = scene.now_ms + wait_ms
            self._stage.play.plan(at_ms, partial(self._acknowledge, sent, address, post))

    def _understands(self, scene: Scene, billet: Billet, message: MessageId) -> bool:
        body = scene.rooms.translation.text(text_id("message", message, "body"))
        return scene.reads(billet, body)

    def _acknowledge(
        self, sent: Sent, address: Address, post: PostId, scene: Scene
    ) -> Iterator[Wish]:
        message = sent.fact.message
        receipt = scene.rooms.messages.receipts.get(message, {}).get(address)
        if receipt is None or receipt.acknowledged_ms is not None:
            return
        if self._stage.happens(FORGOTTEN[sent.fact.precedence]):
            return
        yield from self._stage.wish(scene, post, AcknowledgeMessage(message=message))
        old = scene.now_ms - sent.exercise_ms > STALE_MS
        genre = self._genre(scene, sent.fact)
        if address in sent.fact.to and not old and self._stage.happens(ANSWERED.get(genre, 0.0)):
            at_ms = scene.now_ms + self._stage.around(ANSWER_MEDIAN_MS)
            self._stage.play.plan(at_ms, partial(self._answer, sent, post, genre))

    def _genre(self, scene: Scene, sent: MessageSent) -> str:
        if sent.line:
            return "inject"
        subject = scene.rooms.translation.text(text_id("message", sent.message, "subject"))
        source = version_in(subject, subject.source)
        return self._stage.bank.genre_of(source.body, source.language) if source else ""

    def _answer(self, sent: Sent, post: PostId, genre: str, scene: Scene) -> Iterator[Wish]:
        fact = sent.fact
        yield from self._letters.send(scene, post, _ANSWERS[genre], (fact.sender,), fact.message)

    def _act(self, known: LineState, scene: Scene) -> Iterator[Wish]:
        """Do what the list expects, unless somebody did, or it is not asked for any more."""
        line = known.line
        if line.status is not LineStatus.RELEASED or not line.to or answered(scene, known):
            return
        post = self._stage.one_of(scene.answering(line.to[0]))
        stimulus = stimulus_of(scene, known)
        if post is None:
            return
        if stimulus is None or not stimulus.line.sender:
            outside = scene.company.outside[:1]
            yield from self._letters.send(scene, post, "response", outside)
            return
        sent = scene.rooms.messages.messages.get(stimulus.message)
        mine = sent is not None and self._has(scene, post, sent.fact)
        reply_to = stimulus.message if mine else NOTHING
        yield from self._letters.send(scene, post, "response", (stimulus.line.sender,), reply_to)

    def _has(self, scene: Scene, post: PostId, sent: MessageSent) -> bool:
        receipts = scene.rooms.messages.receipts[sent.message]
        there = (a for a, receipt in receipts.items() if receipt.delivered_ms is not None)
        return any(post in scene.answering(address) for address in there)

    def write(self, post: PostId, scene: Scene) -> Iterator[Wish]:
        """Something on the post's own account."""
        genre = self._stage.rng.choices(tuple(GENRES), tuple(GENRES.values()))[0]
        company, own = scene.company, scene.company.cell_of(post)
        others = [Address(cell) for cell in company.player_cells if cell != own]
        choices = {
            "order": list(company.below),
            "rfi": list(company.outside),
            "request": others,
            "update": [Address(c) for c in self._centre if c != own],
        }
        to = self._stage.one_of(choices[genre])
        if to is None:
            return
        match genre:
            case "order":
                yield from self._tasking.order(scene, post, to)
            case "rfi":
                yield from self._tasking.ask(scene, post, to)
            case _:
                yield from self._letters.send(scene, post, genre, (to,))

    def _report(self, cell: CellId, scene: Scene) -> Iterator[Wish]:
        """The situation report of a section to the operations centre, and of that one upwards."""
        post = next(iter(scene.answering(Address(cell))), None)
        centre = self._centre
        to = scene.company.outside[:1] if cell in centre else tuple(Address(c) for c in centre)
        if post is not None and to:
            yield from self._letters.send(scene, post, "sitrep", to)


def _is_coming(scene: Scene, message: MessageId) -> bool:
    return any(copy.message == message for copy in scene.rooms.messages.pending.values())


def _busiest(scene: Scene) -> tuple[CellId, ...]:
    """The players' cell that the event list addresses most."""
    people = scene.rooms.people
    addressed = (a for s in scene.rooms.msel.lines.values() for a in s.line.to)
    counted = Counter(people.resolve(a) for a in addressed)
    cells = scene.company.player_cells
    return tuple(sorted(cells, key=lambda cell: -counted[cell])[:1])
