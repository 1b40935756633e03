"""What is wrong with a plan, by code; `finding-CODE` in `wording` has the sentence."""

from startex.language.base import Noun


class Finding(Noun):
    """`item` is kind and id, "line/CT-1-03"; `fields` are what the sentence needs, by name."""

    code: str
    item: str
    fields: dict[str, str]


def finding(code: str, item: str, **fields: str) -> Finding:
    kind, _, name = item.partition("/")
    return Finding(code=code, item=item, fields={"kind": kind, "id": name, **fields})
