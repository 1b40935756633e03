"""An event list in the Common Exercise Format, under the keys its sample has."""

import json

import msgspec
from tests.exercises.small import plan

from startex.codecs.cexf import encode
from startex.codecs.cexf.nouns import Document
from startex.language.ids import LineId

#: Of samples/misp-01.json; `valid_until` is optional.
KEYS = {
    "exercise": {
        *("description", "expanded", "meta", "name", "namespace", "tags", "total_duration"),
        *("uuid", "version"),
    },
    "inject_flow": {
        *("description", "inject_uuid", "reporting_callback", "requirements", "sequence"),
        "timing",
    },
    "inject_payloads": {"name", "parameters", "type", "uuid"},
    "injects": {
        *("action", "action_payload_resource_uuid", "inject_evaluation", "name", "target_tool"),
        "uuid",
    },
}


def document() -> Document:
    return msgspec.json.decode(encode(plan(), 7), type=Document)


def test_every_key_of_the_standard_is_there_and_no_other() -> None:
    whole = json.loads(encode(plan(), 7))
    assert set(whole) == set(KEYS)
    assert set(whole["exercise"]) == KEYS["exercise"]
    for part in ("inject_flow", "inject_payloads", "injects"):
        assert whole[part]
        for one in whole[part]:
            assert set(one) == KEYS[part]


def test_every_line_has_an_inject_a_flow_and_a_payload_that_name_each_other() -> None:
    made = document()
    assert len(made.injects) == len(plan().lines)
    assert [one.inject_uuid for one in made.inject_flow] == [one.uuid for one in made.injects]
    payloads = {one.uuid for one in made.inject_payloads}
    assert {one.action_payload_resource_uuid for one in made.injects} == payloads
    assert document() == made


def test_a_prerequisite_is_required_and_followed() -> None:
    first, second, *_ = plan().lines
    later = msgspec.structs.replace(second, prerequisite=LineId(first.id))
    whole = msgspec.structs.replace(plan(), lines=(first, later))
    made = msgspec.json.decode(encode(whole, 7), type=Document)
    before, after = made.inject_flow
    assert before.sequence.followed_by == (after.inject_uuid,)
    assert before.sequence.trigger == ("startex",)
    assert after.requirements["inject_uuid"] == before.inject_uuid


def test_the_marker_and_the_version_are_in_it() -> None:
    exercise = document().exercise
    assert exercise.meta["marking"] == "EXERCISE EXERCISE EXERCISE"
    assert exercise.version == "7"
