"""docs/refusals.md says every way in which the desk says no."""

import re
from dataclasses import fields, is_dataclass

from starlette.requests import Request
from tests.docs.pages import ROOT, codes, sections, table

from startex.language import refusals, staff_refusals
from startex.language.base import Refusal
from startex.server.answers import refused

PAGE = "docs/refusals.md"
ELSEWHERE = ("Over HTTP", "Goodbyes")


def known() -> dict[str, type[Refusal]]:
    told = {**vars(refusals), **vars(staff_refusals)}
    found = [kind for kind in told.values() if isinstance(kind, type)]
    return {kind.code: kind for kind in found if issubclass(kind, Refusal) and kind is not Refusal}


def documented() -> dict[str, list[str]]:
    parts = [part for head, part in sections(PAGE).items() if head not in ELSEWHERE]
    return {codes(row[0])[0]: codes(row[1]) for part in parts for row in table(part)}


def spoken(kind: type[Refusal]) -> list[str]:
    return [field.name for field in fields(kind)] if is_dataclass(kind) else []


def test_every_refusal_is_documented_with_its_fields() -> None:
    assert documented() == {code: spoken(kind) for code, kind in known().items()}


def test_the_status_of_every_refusal_over_http_is_documented() -> None:
    rows = table(sections(PAGE)["Over HTTP"])
    listed = {code: int(row[0]) for row in rows for code in codes(row[1])}
    (otherwise,) = (int(row[0]) for row in rows if not codes(row[1]))
    request = Request({"type": "http", "headers": []})
    for code, kind in known().items():
        blank = kind(*["" for _ in spoken(kind)])
        assert refused(request, blank).status_code == listed.get(code, otherwise), code


def test_every_goodbye_is_documented() -> None:
    told = re.compile(r'(?:_close\(socket, |_end\(connection, |\.end\(|code=code or )"([a-z-]+)"')
    folders = ("src/startex/server", "src/startex/stations")
    sources = [file for folder in folders for file in (ROOT / folder).glob("*.py")]
    said = {code for file in sources for code in told.findall(file.read_text("utf-8"))}
    assert said == {codes(row[0])[0] for row in table(sections(PAGE)["Goodbyes"])}
