"""What is wrong with a plan, by code; `finding-CODE` in `wording` has the sentence."""

from collections.abc import Iterable
from enum import StrEnum

from startex.language.base import Noun


class Weight(StrEnum):
    """A fault goes wrong in play; advice is for a planner to weigh."""

    FAULT = "fault"
    ADVICE = "advice"


#: What a good plan may have for good reasons.
ADVICE = frozenset(
    {
        "alternative-alone",
        "booth-turn-too-long",
        "booth-without-break",
        "column-unused",
        "contingency-goes-by-hand",
        "contingency-never-offered",
        "controller-overloaded",
        "deadline-without-expectation",
        "gate-unused",
        "headquarters-overloaded",
        "headquarters-without-line",
        "incident-without-line",
        "line-without-storyline",
        "linguists-overloaded",
        "mission-without-line",
        "nation-without-line",
        "objective-without-line",
        "option-unused",
        "storyline-without-line",
    }
)


class Finding(Noun):
    """`item` is kind and id, "line/CT-1-03"; `fields` are what the sentence needs, by name.

    `names` are further items that the sentence names: who may not see one of them or `item`
    may not read the sentence either.
    """

    code: str
    item: str
    fields: dict[str, str]
    names: tuple[str, ...] = ()

    @property
    def weight(self) -> Weight:
        return Weight.ADVICE if self.code in ADVICE else Weight.FAULT


def finding(code: str, item: str, *, names: Iterable[str] = (), **fields: str) -> Finding:
    kind, _, name = item.partition("/")
    told = {"kind": kind, "id": name, **fields}
    return Finding(code=code, item=item, fields=told, names=tuple(names))


def line_item(line: str) -> str:
    return f"line/{line}"
