import re
from html.parser import HTMLParser

import msgspec
import pytest
from tests.exercises import small
from tests.papers.editions import edition_of, played

from startex.language import commands as c
from startex.language.ids import ExerciseId, LineId
from startex.papers.first_look import first_look
from startex.papers.report import after_action_report

EMPTY = {"meta", "br", "hr"}


class _Page(HTMLParser):
    """What a browser would see: whether tags fit, what it would fetch, all words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: set[str] = set()
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for key, value in attrs if key in ("src", "href", "data")]
        self.ids += [value or "" for key, value in attrs if key == "id"]
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words += data


def _page(language: str = "en", name: str = "EXCON") -> _Page:
    return _Page(after_action_report(played(language, name)).decode())


@pytest.mark.parametrize("name", ["EXCON", "TJK", "J2"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_report_is_one_file_that_asks_for_nothing_else(language: str, name: str) -> None:
    page = _page(language, name)
    assert page.open == []
    assert "script" not in page.tags
    assert all(link.startswith("#") for link in page.links)
    assert {link[1:] for link in page.links} <= set(page.ids)
    source = after_action_report(played(language, name)).decode()
    assert not re.search(r"url\(|@import|https?:", source)


@pytest.mark.parametrize("name", ["EXCON", "TJK"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_sentence_of_a_report_has_words(language: str, name: str) -> None:
    words = _page(language, name).words
    assert not re.findall(r"(?:paper|timeline-kind|line-status|rating)-[a-z-]+|\{ ?\$", words)


def test_a_report_in_russian_is_russian() -> None:
    words = _page("ru").words
    assert "Отчёт об учении" in words
    assert "Обмен сведениями" in words
    assert "Выстрелы на перевале" in words
    assert "After-action" not in words


def test_a_report_is_marked_at_head_and_foot_and_on_printed_pages() -> None:
    page = _page("ru", "TJK")
    marker = "EXERCISE EXERCISE EXERCISE / УЧЕНИЕ УЧЕНИЕ УЧЕНИЕ"
    assert page.words.count(marker) == 2
    assert page.words.strip().startswith("Отчёт об учении: SMALL SHIELD 24EXERCISE")
    source = after_action_report(played("ru", "TJK")).decode()
    assert "@top-center" in source
    assert "@bottom-center" in source
    assert page.words.count("REL TO TJK") == 2


@pytest.mark.parametrize(("language", "said"), [("en", "PRACTICE"), ("ru", "ТРЕНИРОВКА")])
def test_a_report_of_a_practice_run_says_so_at_head_and_foot(language: str, said: str) -> None:
    hall, plan = small.Hall(), small.plan()
    copy = msgspec.structs.replace(plan.exercise, practice_of=ExerciseId("RC22S"))
    hall.open(msgspec.structs.replace(plan, exercise=copy))
    words = _Page(after_action_report(edition_of(hall, language)).decode()).words
    assert words.count(said) == 2
    assert said not in _page(language).words


def test_what_people_wrote_is_shown_and_never_obeyed() -> None:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    hall.give("J2-1-D", c.CallSafetyHalt(reason='</td><script>alert("1")</script>'))
    page = _Page(after_action_report(edition_of(hall)).decode())
    assert "script" not in page.tags
    assert '</td><script>alert("1")</script>' in page.words


def test_a_name_of_an_exercise_cannot_leave_the_style_of_a_page() -> None:
    hall = small.Hall()
    plan = small.plan()
    name = 'X"; } </style><script>1</script> \\'
    hall.open(small.renamed(plan, name))
    page = _Page(after_action_report(edition_of(hall)).decode())
    assert "script" not in page.tags
    assert name in page.words


def test_the_worst_is_to_be_looked_at_first() -> None:
    points = first_look(played())
    grave = [point.grave for point in points]
    assert grave == sorted(grave, reverse=True)
    said = [point.sentence for point in points]
    assert said[0] == "One safety call is still open."
    assert "Objective O2 has no line in the event list." in said
    assert "One line was released late, by 30 min." in said
    assert any(sentence.startswith("One line reached somebody") for sentence in said)


def test_a_quiet_exercise_has_nothing_to_look_at() -> None:
    hall = small.Hall()
    hall.open(small.without_lines_and_objectives(small.plan()))
    page = _Page(after_action_report(edition_of(hall)).decode())
    assert "Nothing stands out" in page.words


def test_an_observation_stands_under_its_objective() -> None:
    words = _page("ru").words
    assert words.index("O1 Обмен сведениями") < words.rindex("Хорошо: дозор выслан сразу.")


def test_a_report_can_be_made_before_startex() -> None:
    hall = small.opened()
    hall.give("MSEL-1-D", c.HoldLine(line=LineId("L-1")))
    assert "Day 1" in _Page(after_action_report(edition_of(hall)).decode()).words
