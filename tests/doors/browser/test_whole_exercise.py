"""A whole exercise in real browsers: English control, Russian staff, interpreters between."""

from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat

from startex.wording.sentences import Sentences

LINE = "PK-1-90"
TITLE = {"en": "Convoy stopped at the ford", "ru": "Колонна остановлена у брода"}
BODY = {"en": "Armed men stopped the aid convoy.", "ru": "Вооружённые люди остановили колонну."}
REPLY = {"en": "A patrol is on its way to the ford.", "ru": "Дозор выслан к броду."}
SUBJECT = {
    language: Sentences(language).say("message-reply-subject", subject=TITLE[language])
    for language in TITLE
}
NOTE = "J3 sent a patrol within minutes."
REASON = "Задымление в зале"
#: A by-hand line of the sample that goes to the J3 and waits for nothing.
NEXT_LINE = "PK-2-06"


@dataclass
class Play:
    """Who sits where, and where the pictures go."""

    shots: Path
    seats: dict[str, Seat] = field(default_factory=dict[str, Seat])

    def shot(self, billet: str, name: str) -> None:
        self.seats[billet].shot(self.shots, f"play-{name}")


def test_a_whole_exercise_is_played_in_two_languages(sit: Seater, shots: Path) -> None:
    play = Play(shots)
    play.seats["director"] = sit("DIR-CHIEF-D")
    play.seats["manager"] = sit("MSEL-MGR-D", theme="dark")
    play.seats["writer"] = sit("MSEL-WRITER-D", "ru")
    play.seats["j3"] = sit("J3-CHIEF-D", "ru", "dark")
    play.seats["j2"] = sit("J2-CHIEF-D")
    _startex(play)
    _a_line_is_written_in_two_languages(play)
    play.seats["checker"] = sit("LING-02-D", "ru", "dark")
    _its_russian_is_checked(play)
    _it_is_approved_and_released_by_another(play)
    _the_staff_reads_and_acknowledges_it_in_russian(play)
    _the_reply_reaches_an_english_reader_at_once(play)
    play.seats["interpreter"] = sit("LING-01-D")
    _interpreters_translate_and_check_it(play)
    play.seats["evaluator"] = sit("EVAL-01-D")
    _the_evaluator_notes_it_with_the_keyboard(play)
    _a_staff_officer_halts_the_exercise(play)
    _only_the_director_lifts_the_halt(play)
    _play_goes_on(play)


def _startex(play: Play) -> None:
    director = play.seats["director"]
    director.panel("direction-panel")
    play.shot("director", "1-director-before-startex-en-light")
    director.button("direction-start").click()
    rate = director.field("direction-rate-field", director.dialog())
    rate.fill("10")
    director.button("direction-start", director.dialog()).click()
    for seat in play.seats.values():
        expect(seat.sees("clock-state")).to_contain_text(seat.word("clock-state", "running"))


def _a_line_is_written_in_two_languages(play: Play) -> None:
    writer = play.seats["writer"]
    writer.panel("msel-panel")
    writer.press("KeyN")
    form = writer.dialog()
    writer.field("written-in", form).select_option("en")
    writer.field("msel-write-title", form).fill(TITLE["en"])
    writer.field("msel-write-body", form).fill(BODY["en"])
    writer.field("msel-storyline", form).select_option("PK-1")
    writer.field("msel-column-id", form).fill(LINE)
    writer.field("msel-sender", form).fill("P-HQ-UP")
    writer.field("msel-column-to", form).fill("J3")
    writer.press("Enter")
    writer.button("msel-new-go", form).click()
    expect(form).to_be_hidden()
    for part, bodies in (("title", TITLE), ("body", BODY)):
        _written_in_russian(writer, part, bodies["ru"])
    play.shot("writer", "2-writer-ru-light")
    writer.button("msel-do-submit").click()


def _written_in_russian(writer: Seat, part: str, body: str) -> None:
    field_word, language = writer.word("field", part), writer.word("language", "ru")
    writer.button("msel-text-write", field=field_word, language=language).click()
    writer.dialog().get_by_role("textbox").fill(body)
    writer.button("save", writer.dialog()).click()
    expect(writer.region("msel-texts").get_by_text(body)).to_be_visible()


def _open_line(seat: Seat, line: str) -> Locator:
    seat.panel("msel-panel")
    search = seat.page.get_by_role("searchbox")
    search.fill(line)
    seat.rows("msel-panel").get_by_text(line, exact=True).click()
    details = seat.page.get_by_role("complementary", name=seat.say("msel-details"))
    expect(details).to_contain_text(line)
    return details


def _its_russian_is_checked(play: Play) -> None:
    """Nothing is synchronized whose readers have no checked text."""
    for texts in (TITLE, BODY):
        _checked(play.seats["checker"], texts["en"])


def _it_is_approved_and_released_by_another(play: Play) -> None:
    writer, manager = play.seats["writer"], play.seats["manager"]
    _open_line(manager, LINE)
    # Nobody approves his own line: the writer's button says why.
    expect(writer.button("msel-do-approve")).to_be_disabled()
    expect(writer.page.get_by_text(writer.say("refusal-own-line", line=LINE))).to_be_visible()
    manager.button("msel-do-approve").click()
    manager.button("msel-do-synchronize").click()
    manager.button("msel-do-release").click()
    play.shot("manager", "3-manager-about-to-release-en-dark")
    manager.button("msel-press-again").click()
    expect(manager.button("msel-do-complete")).to_be_visible()


def _the_staff_reads_and_acknowledges_it_in_russian(play: Play) -> None:
    staff, manager = play.seats["j3"], play.seats["manager"]
    staff.panel("messages-panel")
    arrived = staff.rows("messages-panel").filter(has_text=TITLE["ru"])
    arrived.click()
    reading = staff.region("messages-reading")
    expect(reading.get_by_role("heading", name=TITLE["ru"])).to_be_visible()
    expect(reading.get_by_text(BODY["ru"])).to_be_visible()
    staff.button("messages-acknowledge", reading).click()
    expect(staff.button("messages-acknowledge", reading)).to_be_hidden()
    play.shot("j3", "4-staff-acknowledged-ru-dark")
    receipts = manager.page.get_by_test_id("receipt").filter(has_text="J3-CHIEF")
    expect(receipts).to_be_visible()
    play.shot("manager", "5-manager-sees-it-acknowledged-en-dark")


def _the_reply_reaches_an_english_reader_at_once(play: Play) -> None:
    staff, reader = play.seats["j3"], play.seats["j2"]
    staff.press("KeyR")
    form = staff.page.get_by_role("form", name=staff.say("messages-new"))
    staff.field("messages-to", form).fill("J2")
    staff.press("Enter")
    expect(staff.field("messages-subject", form)).to_have_value(SUBJECT["ru"])
    staff.field("messages-text", form).fill(REPLY["ru"])
    play.shot("j3", "6-staff-replies-ru-dark")
    staff.press("Control+Enter")
    expect(form).to_be_hidden()
    reader.panel("messages-panel")
    reader.rows("messages-panel").filter(has_text=SUBJECT["ru"]).click()
    reading = reader.region("messages-reading")
    expect(reading.get_by_text(REPLY["ru"])).to_be_visible()
    untranslated = reader.say("text-mark-untranslated", language="RU")
    expect(reading.get_by_text(untranslated).last).to_be_visible()
    play.shot("j2", "7-reader-untranslated-en-light")


def _interpreters_translate_and_check_it(play: Play) -> None:
    reader = play.seats["j2"].region("messages-reading")
    for texts in (SUBJECT, REPLY):
        _translated(play.seats["interpreter"], texts)
        expect(reader.get_by_text(texts["en"])).to_be_visible()
    play.shot("interpreter", "8-interpreter-en-light")
    draft = play.seats["j2"].say("text-mark-draft")
    expect(reader.get_by_text(draft, exact=True).last).to_be_visible()
    for texts in (SUBJECT, REPLY):
        _checked(play.seats["checker"], texts["ru"])
    expect(reader.get_by_text(draft, exact=True)).to_have_count(0)
    play.shot("checker", "9-checker-ru-dark")
    play.shot("j2", "10-reader-translated-en-light")


def _translated(interpreter: Seat, texts: dict[str, str]) -> None:
    interpreter.panel("translation-panel")
    interpreter.rows("translation-panel").filter(has_text=texts["ru"]).click()
    interpreter.press("KeyT")
    into = interpreter.say("translation-write-in", language=interpreter.word("language", "en"))
    target = interpreter.page.get_by_role("textbox", name=into, exact=True)
    expect(target).to_be_focused()
    interpreter.page.keyboard.insert_text(texts["en"])
    interpreter.press("Control+Enter")
    expect(interpreter.page.get_by_text(interpreter.say("translation-own-draft"))).to_be_visible()


def _checked(checker: Seat, source: str) -> None:
    checker.panel("translation-panel")
    row = checker.rows("translation-panel").filter(has_text=source)
    row.click()
    checker.button("translation-check").click()
    expect(row).to_have_count(0)


def _the_evaluator_notes_it_with_the_keyboard(play: Play) -> None:
    evaluator = play.seats["evaluator"]
    evaluator.panel("evaluation-panel")
    evaluator.press("KeyN")
    evaluator.page.keyboard.insert_text(NOTE)
    # Rating, type, objective: each one Tab away; the line that went out last stands there already.
    evaluator.press("Tab", "2", "+", "Tab", "Tab")
    evaluator.page.keyboard.insert_text("O5.3")
    expect(evaluator.field("evaluation-line")).to_have_value(f"{LINE} {TITLE['en']}")
    play.shot("evaluator", "11-evaluator-en-light")
    evaluator.press("Control+Enter")
    noted = evaluator.rows("evaluation-notes").filter(has_text=NOTE)
    expect(noted).to_contain_text(LINE)
    expect(noted).to_contain_text("O5.3")
    expect(noted).to_contain_text("S")


def _a_staff_officer_halts_the_exercise(play: Play) -> None:
    staff = play.seats["j3"]
    staff.press("F9")
    expect(staff.field("halt-reason", staff.dialog())).to_be_focused()
    staff.page.keyboard.insert_text(REASON)
    staff.press("Enter")
    for billet, seat in play.seats.items():
        expect(seat.sees("halt-banner")).to_contain_text(REASON)
        expect(seat.sees("clock-state")).to_contain_text(seat.word("clock-state", "paused"))
        lifting = 1 if billet == "director" else 0
        expect(seat.button("halt-lift", seat.sees("halt-banner"))).to_have_count(lifting)
        play.shot(billet, f"12-halt-{billet}")


def _only_the_director_lifts_the_halt(play: Play) -> None:
    director, manager = play.seats["director"], play.seats["manager"]
    stands_at = director.sees("exercise-time").inner_text()
    _open_line(manager, NEXT_LINE)
    expect(manager.button("msel-do-release")).to_be_disabled()
    expect(manager.page.get_by_text(manager.say("refusal-exercise-halted"))).to_be_visible()
    play.shot("manager", "13-manager-release-refused-en-dark")
    director.button("halt-lift", director.sees("halt-banner")).click()
    director.button("halt-lift", director.dialog()).click()
    for seat in play.seats.values():
        expect(seat.sees("halt-banner")).to_have_count(0)
    expect(director.sees("exercise-time")).to_have_text(stands_at)
    director.button("direction-resume").click()
    director.button("direction-resume", director.dialog()).click()
    expect(director.sees("clock-state")).to_contain_text(director.word("clock-state", "running"))
    expect(director.sees("exercise-time")).not_to_have_text(stands_at)


def _play_goes_on(play: Play) -> None:
    manager, staff = play.seats["manager"], play.seats["j3"]
    before = staff.rows("messages-panel").count()
    manager.button("msel-do-release").click()
    manager.button("msel-press-again").click()
    expect(manager.button("msel-do-complete")).to_be_visible()
    expect(staff.rows("messages-panel")).to_have_count(before + 1)
