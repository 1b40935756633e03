"""The screens speak in the words of the exercise's own school, from the moment it is chosen."""

from collections.abc import Generator
from contextlib import closing

import pytest
from playwright.sync_api import expect
from tests.doors.browser.conftest import Seater, seater
from tests.doors.browser.seat import EXERCISE
from tests.doors.page import Browser, Page
from tests.doors.running import Server, cards

from startex.language.commands import SetRules
from startex.language.plan import LoadLimits, Readiness
from startex.language.values import TerminologyProfile
from startex.wording.sentences import Sentences

DIRECTOR = "DIR-CHIEF-D"
PLANNERS = {"en": "MSEL-MGR-D", "ru": "MSEL-DEP-D"}


@pytest.fixture
def director(own_sample_server: Server) -> Generator[Page]:
    codes = cards(own_sample_server, EXERCISE)
    with closing(Browser(own_sample_server.url)) as browser:
        page = Page(browser, browser.sign_in(codes[DIRECTOR]))
        yield page
        page.close()


@pytest.mark.parametrize("language", PLANNERS)
def test_a_choice_of_words_changes_every_screen_at_once(
    chair: Seater, own_sample_server: Server, director: Page, language: str
) -> None:
    sit = seater(chair, own_sample_server, cards(own_sample_server, EXERCISE))
    manager = sit(PLANNERS[language], language)
    tabs = manager.page.get_by_role("navigation")
    for profile in (TerminologyProfile.NATO, TerminologyProfile.RU, TerminologyProfile.US_JOINT):
        rules = SetRules(terminology=profile, readiness=Readiness(), limits=LoadLimits())
        director.done(rules)
        expect(tabs).to_contain_text(Sentences(language, profile).say("msel-panel"))
