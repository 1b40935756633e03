"""The standard's names [MISP/cexf, format-description.md and samples/misp-01.json]."""

from startex.language.base import Noun


class Exercise(Noun):
    """`total_duration` is in seconds, `version` grows; both are texts in the standard."""

    name: str
    uuid: str
    description: str
    expanded: str
    namespace: str
    tags: tuple[str, ...]
    total_duration: str
    version: str
    meta: dict[str, str]


class Sequence(Noun):
    trigger: tuple[str, ...]
    completion_trigger: tuple[str, ...]
    followed_by: tuple[str, ...]


class Timing(Noun):
    """ISO 8601 in UTC, None for an inject that waits in the basket."""

    triggered_at: str | None


class Flow(Noun):
    inject_uuid: str
    description: str
    requirements: dict[str, str]
    sequence: Sequence
    timing: Timing
    reporting_callback: tuple[str, ...] = ()


class Payload(Noun):
    uuid: str
    name: str
    type: str
    parameters: dict[str, str]


class Evaluation(Noun):
    parameters: tuple[str, ...]
    result: str
    score_range: tuple[int, int]


class Inject(Noun):
    uuid: str
    name: str
    action: str
    action_payload_resource_uuid: str
    inject_evaluation: tuple[Evaluation, ...]
    target_tool: str


class Document(Noun):
    exercise: Exercise
    inject_flow: tuple[Flow, ...]
    inject_payloads: tuple[Payload, ...]
    injects: tuple[Inject, ...]
