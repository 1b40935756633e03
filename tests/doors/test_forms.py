"""Forms at the door: a definition goes out, is changed, and is taken in."""

import httpx
import msgspec
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of

from startex.codecs.folder.forms import read_one
from startex.language.ids import FormId
from startex.server.form_routes import FormTaken

MANAGER, STAFF = "MSEL-1-D", "J2-1-D"


def definition(page: Page, form: str) -> httpx.Response:
    return page.browser.http.get(f"{path_of(page.session)}/forms/{form}.toml")


def bring(page: Page, *files: bytes) -> httpx.Response:
    parts = [("file", (f"{at}.toml", data)) for at, data in enumerate(files)]
    return page.browser.http.post(f"{path_of(page.session)}/forms", files=parts)


def taken(page: Page, data: bytes) -> FormTaken:
    return msgspec.json.decode(bring(page, data).raise_for_status().content, type=FormTaken)


def own(page: Page) -> bytes:
    return definition(page, "SPOTREP").raise_for_status().content.replace(b'"SPOTREP"', b'"MINE"')


def test_a_shipped_form_goes_out_and_comes_back_as_the_exercises_own(own_opened: Opener) -> None:
    manager = own_opened(MANAGER)
    assert taken(manager, own(manager)) == FormTaken(form=FormId("MINE"))
    form = read_one(definition(manager, "MINE").content, "mine")
    assert form.id == "MINE"


def test_what_is_no_form_is_told_with_its_line_and_changes_nothing(own_opened: Opener) -> None:
    manager = own_opened(MANAGER)
    problem = taken(manager, own(manager).replace(b'"position"', b'"place"')).problem
    assert problem
    assert (problem.code, problem.found) == ("value-not-allowed", "type = place")
    assert definition(manager, "MINE").status_code == 404


def test_a_form_that_nobody_could_fill_is_refused(own_opened: Opener) -> None:
    manager = own_opened(MANAGER)
    answer = bring(manager, own(manager).replace(b'en = "Size"', b'en = ""'))
    assert (answer.status_code, answer.json()["code"]) == (409, "form-faulty")


def test_only_planners_bring_forms_and_one_at_a_time(own_opened: Opener) -> None:
    staff = own_opened(STAFF)
    assert bring(staff, own(staff)).status_code == 403
    manager = own_opened(MANAGER)
    assert bring(manager, own(manager), own(manager)).status_code == 422
