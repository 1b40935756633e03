"""An edit in a long event list: until its planner has the answer, until the other planners see it.

python -m benchmarks.edit_round_trip [--lines 1000] [--planners 20] [--seconds 6] [--rounds 3]

Each planner edits lines of his own, first one every two seconds, then as fast as a station may.
Startex decides, writes each edit durably and tells it; the bare server (uvicorn and websockets)
sends as many bytes to as many planners, then an answer, and keeps nothing.
"""

import argparse
import asyncio
import json
import re
import statistics
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import msgspec
from benchmarks.hall import (
    HELLO,
    Ear,
    bare_server,
    lay_down,
    listen,
    plan,
    process,
    sent_ns,
    serving,
)

from startex.language.base import Noun
from startex.language.ids import (
    Address,
    CellId,
    CommandId,
    LanguageCode,
    LineId,
    StorylineId,
    TextId,
)
from startex.language.msel_commands import EditLines, LineEdit
from startex.language.plan import Line, Plan, Storyline
from startex.language.values import HumanText, LineKind, Role, TextState, TextVersion
from startex.language.wire import Give

#: An edit each of so many seconds a planner: a person at work, and the most a station may give.
PACES_S = {"at work": 2.0, "saturated": 0.05}
#: The column that says when an edit was sent, or the answer whose id does.
_MARK = re.compile(rb'"(?:sent|frame":"ack","id)":"@\d+@')
#: What is answered, and what all hear.
_ANSWERING = """\
mark, _, text = message["text"].partition(" ")
for other in heard:
    await other({"type": "websocket.send", "text": text})
await send({"type": "websocket.send", "text": '{"frame":"ack","id":"%s"}' % mark})
"""


class Waits(Noun):
    """Milliseconds from sending an edit; `edits_per_s` is what came through."""

    answer_p50_ms: float
    answer_p99_ms: float
    others_p50_ms: float
    others_p99_ms: float
    edits_per_s: float


class Measured(Noun):
    """By pace, medians over the rounds; the ratios say how many times longer Startex takes."""

    lines: int
    planners: int
    frame_bytes: int
    startex: dict[str, Waits]
    bare: dict[str, Waits]
    answer_ratio: dict[str, float]
    others_ratio: dict[str, float]


class Planner:
    """One who edits, and hears what the others edited."""

    def __init__(self, number: int, lines: list[LineId]) -> None:
        self.number = number
        self.ear: Ear | None = None
        self.lines, self._versions = lines, dict.fromkeys(lines, 1)
        self.answers_ms: list[float] = []
        self.others_ms: list[float] = []
        self.answered = asyncio.Event()
        self._mine: set[int] = set()
        self._edits = 0

    def heard(self, marks: set[bytes]) -> None:
        now = time.perf_counter_ns()
        for mark in marks:
            sent = sent_ns(mark)
            if b"ack" in mark:
                self.answers_ms.append((now - sent) / 1e6)
                self.answered.set()
            elif sent not in self._mine:
                self.others_ms.append((now - sent) / 1e6)

    def next_edit(self, sent: int) -> bytes:
        self._mine.add(sent)
        line = self.lines[self._edits % len(self.lines)]
        self._edits += 1
        version = self._versions[line]
        self._versions[line] += 1
        edited = msgspec.structs.replace(_line(line), columns={"sent": f"@{sent}@"})
        command = EditLines(edits=(LineEdit(line=edited, version=version),))
        return msgspec.json.encode(Give(id=CommandId(f"@{sent}@"), command=command))

    def forget(self) -> None:
        self.answers_ms, self.others_ms = [], []


def _line(line: LineId) -> Line:
    return Line(
        id=line,
        kind=LineKind.INJECT,
        storyline=StorylineId("CT"),
        planned_ms=int(line[2:]) * 60_000 % 43_200_000,
        sender=Address("P0"),
        to=(Address("J3"),),
        objectives=(),
    )


def planned(planners: int, lines: int) -> Plan:
    """A list of drafts with texts, and planners who may all edit them."""
    known = [LineId(f"L-{number:05}") for number in range(lines)]
    small = plan(planners)
    return msgspec.structs.replace(
        small,
        billets=tuple(
            msgspec.structs.replace(one, cell=CellId("DIR"), role=Role.MSEL_MANAGER)
            for one in small.billets
        ),
        storylines=(Storyline(id=StorylineId("CT")),),
        lines=tuple(_line(line) for line in known),
        texts=tuple(
            _text(f"line/{line}/{part}", f"{part} of {line}. " * 6)
            for line in known
            for part in ("title", "body", "expected")
        ),
    )


def _text(text: str, body: str) -> HumanText:
    english = LanguageCode("en")
    version = TextVersion(language=english, body=body, state=TextState.SOURCE)
    return HumanText(id=TextId(text), source=english, versions=(version,))


async def _edits(one: Planner, pace_s: float, seconds: float, head: str) -> None:
    """An edit, its answer, and the next one when it is due, or at once if that is past."""
    assert one.ear is not None
    begin = time.perf_counter() + pace_s * one.number / 20
    await asyncio.sleep(begin - time.perf_counter())
    due, end = begin, begin + seconds
    while (now := time.perf_counter()) < end:
        sent = time.perf_counter_ns()
        one.answered.clear()
        one.ear.say(_prefixed(head, sent, one.next_edit(sent)))
        await asyncio.wait_for(one.answered.wait(), 30)
        due = max(due + pace_s, now)
        await asyncio.sleep(max(0.0, due - time.perf_counter()))


def _prefixed(head: str, sent: int, edit: bytes) -> bytes:
    """The bare server is told what to answer, and what to send on."""
    return head.replace("MARK", f"@{sent}@").encode() if head else edit


async def paced(planners: list[Planner], pace_s: float, seconds: float, head: str) -> Waits:
    for one in planners:
        one.forget()
    begin = time.perf_counter()
    async with asyncio.TaskGroup() as tasks:
        for one in planners:
            tasks.create_task(_edits(one, pace_s, seconds, head))
    took_s = time.perf_counter() - begin
    await asyncio.sleep(0.3)
    answers = [wait for one in planners for wait in one.answers_ms]
    others = [wait for one in planners for wait in one.others_ms]
    return Waits(
        answer_p50_ms=statistics.median(answers),
        answer_p99_ms=statistics.quantiles(answers, n=100)[98],
        others_p50_ms=statistics.median(others),
        others_p99_ms=statistics.quantiles(others, n=100)[98],
        edits_per_s=len(answers) / took_s,
    )


def _planners(planners: int, lines: int) -> list[Planner]:
    known = [LineId(f"L-{number:05}") for number in range(lines)]
    return [Planner(number, known[number::planners]) for number in range(planners)]


async def startex_round(
    url: str, tokens: dict[str, str], lines: int, seconds: float
) -> tuple[dict[str, Waits], int]:
    planners = _planners(len(tokens), lines)
    for one, (station, token) in zip(planners, tokens.items(), strict=True):
        path = f"/x/MEASURED/{station}/socket"
        one.ear = await listen(url, path, f"startex_station={token}", one.heard, _MARK)
        one.ear.say(HELLO)
    ears = [one.ear for one in planners if one.ear is not None]
    for ear in ears:
        await asyncio.wait_for(ear.ready.wait(), 60)
    before = sum(ear.bytes for ear in ears)
    waits = {name: await paced(planners, pace, seconds, "") for name, pace in PACES_S.items()}
    heard = sum(len(one.others_ms) + len(one.answers_ms) for one in planners)
    size = (sum(ear.bytes for ear in ears) - before) // max(1, heard)
    for ear in ears:
        ear.close()
    return waits, size


async def bare_round(url: str, planners: int, size: int, seconds: float) -> dict[str, Waits]:
    known = _planners(planners, planners)
    for one in known:
        one.ear = await listen(url, "/", "", one.heard, _MARK)
    padding = "x" * max(0, size - 60)
    head = f'MARK {{"columns":{{"sent":"MARK"}},"padding":"{padding}"}}'
    return {name: await paced(known, pace, seconds, head) for name, pace in PACES_S.items()}


def measure(lines: int, planners: int, seconds: float, rounds: int) -> Measured:
    ours: list[dict[str, Waits]] = []
    theirs: list[dict[str, Waits]] = []
    size = 0
    for _round in range(rounds):  # In turn, because machines have moods.
        with tempfile.TemporaryDirectory() as place:
            home = Path(place) / "hall"
            tokens = lay_down(home, planned(planners, lines))
            with process(*serving(home)) as (url, _server):
                waits, size = asyncio.run(startex_round(url, tokens, lines, seconds))
                ours.append(waits)
        with process(*bare_server(_ANSWERING)) as (url, _server):
            theirs.append(asyncio.run(bare_round(url, planners, size, seconds)))
    mine, bare = _median(ours), _median(theirs)
    return Measured(
        lines=lines,
        planners=planners,
        frame_bytes=size,
        startex=mine,
        bare=bare,
        answer_ratio={p: mine[p].answer_p50_ms / bare[p].answer_p50_ms for p in PACES_S},
        others_ratio={p: mine[p].others_p50_ms / bare[p].others_p50_ms for p in PACES_S},
    )


def _median(rounds: list[dict[str, Waits]]) -> dict[str, Waits]:
    return {
        pace: Waits(
            answer_p50_ms=statistics.median(one[pace].answer_p50_ms for one in rounds),
            answer_p99_ms=statistics.median(one[pace].answer_p99_ms for one in rounds),
            others_p50_ms=statistics.median(one[pace].others_p50_ms for one in rounds),
            others_p99_ms=statistics.median(one[pace].others_p99_ms for one in rounds),
            edits_per_s=statistics.median(one[pace].edits_per_s for one in rounds),
        )
        for pace in PACES_S
    }


def table(m: Measured) -> str:
    head = f"{m.lines} lines, {m.planners} planners, {m.frame_bytes} bytes a frame"
    lines = [f"{head}\n{'':20}answer p50    p99  others p50    p99 ms  edits/s"]
    lines += [
        f"{name:8}{pace:12}{w.answer_p50_ms:10.1f}{w.answer_p99_ms:7.1f}"
        f"{w.others_p50_ms:12.1f}{w.others_p99_ms:7.1f}{w.edits_per_s:12.0f}"
        for name, one in (("Startex", m.startex), ("bare", m.bare))
        for pace, w in one.items()
    ]
    lines += [
        f"ratio   {pace:12}{m.answer_ratio[pace]:10.1f}{m.others_ratio[pace]:19.1f}"
        for pace in PACES_S
    ]
    return "\n".join(lines)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, default=1_000)
    options.add_argument("--planners", type=int, default=20)
    options.add_argument("--seconds", type=float, default=6.0)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    with suppress(KeyboardInterrupt):
        measured = measure(chosen.lines, chosen.planners, chosen.seconds, chosen.rounds)
        said = json.dumps(msgspec.to_builtins(measured)) if chosen.json else table(measured)
        sys.stdout.write(said + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
