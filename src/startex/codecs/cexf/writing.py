"""A plan's event list in the Common Exercise Format."""

import hashlib
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec

from startex.codecs.cexf.nouns import (
    Document,
    Evaluation,
    Exercise,
    Flow,
    Inject,
    Payload,
    Sequence,
    Timing,
)
from startex.language.ids import text_id
from startex.language.plan import Line, Plan
from startex.wording.sentences import FALLBACK, Sentences

#: The standard's words for when an inject begins and ends; it documents no others.
_FIRST, _AFTER = "startex", "inject-resolution"
_ENDS = ("time_expiration", "completion")
#: What a prerequisite without an expected action asks for.
_COMPLETION = "completion"
#: Ours: the standard wants a range and we do not score.
_SCORE = (0, 10)


def encode(plan: Plan, number: int) -> bytes:
    """Texts in their source language; `number` is the version, the journal's last number."""
    writer = _Writer(plan)
    document = Document(
        exercise=writer.exercise(number),
        inject_flow=tuple(writer.flow(line) for line in plan.lines),
        inject_payloads=tuple(writer.payload(line) for line in plan.lines),
        injects=tuple(writer.inject(line) for line in plan.lines),
    )
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


class _Writer:
    def __init__(self, plan: Plan) -> None:
        self._plan, self._known = plan, {line.id for line in plan.lines}
        self._texts: Mapping[str, str] = {
            text.id: version.body
            for text in plan.texts
            for version in text.versions
            if version.language == text.source
        }

    def exercise(self, number: int) -> Exercise:
        own, days = self._plan.exercise, self._plan.exercise.play_days
        length_ms = days[-1].end_ms - days[0].start_ms if days else 0
        title = self._texts.get(text_id("exercise", own.id, "title"), own.name)
        marker = Sentences(FALLBACK).say("marking-exercise")
        return Exercise(
            name=own.name,
            uuid=self._uuid("exercise"),
            description=f"{marker}: {title}",
            expanded=self._texts.get(text_id("exercise", own.id, "scenario"), title),
            namespace=own.series,
            tags=(),
            total_duration=str(length_ms // 1000),
            version=str(number),
            meta={"classification": own.classification, "marking": marker},
        )

    def flow(self, line: Line) -> Flow:
        needs = line.prerequisite if line.prerequisite in self._known else ""
        after = (self._uuid(f"line/{x.id}") for x in self._plan.lines if x.prerequisite == line.id)
        requirements = {
            "inject_uuid": self._uuid(f"line/{needs}"),
            "resolution_requirement": self._texts.get(
                text_id("line", needs, "expected"), _COMPLETION
            ),
        }
        return Flow(
            inject_uuid=self._uuid(f"line/{line.id}"),
            description=self._text(line, "title"),
            requirements=requirements if needs else {},
            sequence=Sequence(
                trigger=(_AFTER if needs else _FIRST,),
                completion_trigger=_ENDS,
                followed_by=tuple(after),
            ),
            timing=Timing(triggered_at=_iso(line.planned_ms)),
        )

    def payload(self, line: Line) -> Payload:
        parameters = {
            "id": line.id,
            "kind": line.kind,
            "from": line.sender,
            "to": "; ".join(line.to),
            "content": self._text(line, "body"),
            "content-type": "text/plain",
            "status": line.status,
        }
        uuid_of = self._uuid(f"payload/{line.id}")
        name = self._text(line, "title")
        return Payload(uuid=uuid_of, name=name, type="message", parameters=parameters)

    def inject(self, line: Line) -> Inject:
        expected = self._text(line, "expected")
        one = Evaluation(parameters=(), result=expected, score_range=_SCORE)
        return Inject(
            uuid=self._uuid(f"line/{line.id}"),
            name=self._text(line, "title") or line.id,
            action=f"{line.means}_to_participants",
            action_payload_resource_uuid=self._uuid(f"payload/{line.id}"),
            inject_evaluation=(one,) if expected else (),
            target_tool="Startex",
        )

    def _text(self, line: Line, part: str) -> str:
        return self._texts.get(text_id("line", line.id, part), "")

    def _uuid(self, item: str) -> str:
        """The same for the same item of the same exercise, as the standard wants."""
        digest = hashlib.sha256(f"{self._plan.exercise.id}\x1f{item}".encode()).digest()
        return str(uuid.UUID(bytes=digest[:16], version=4))


def _iso(planned_ms: int | None) -> str | None:
    if planned_ms is None:
        return None
    return datetime.fromtimestamp(planned_ms / 1000, UTC).isoformat()
