"""The sample exercise after two hours in which something of every kind happened."""

import time
from contextlib import closing
from pathlib import Path

from tests.doors.browser.seat import EXERCISE
from tests.exercises.small import Hall, written

from startex.journal.sqlite import SqliteJournal
from startex.language import commands as c
from startex.language.ids import Address, LanguageCode, LineId, TextId
from startex.language.plan import Plan
from startex.language.values import ObservationType, PerformanceRating, Precedence

RUSSIAN, ENGLISH = LanguageCode("ru"), LanguageCode("en")


def lay_down_played(home: Path, plan: Plan) -> None:
    """What happens here ends with a halt and a NO DUFF that stand, so that nothing goes on."""
    home.mkdir(parents=True, exist_ok=True)
    began_ms = int(time.time() * 1000) - 2 * 3_600_000
    with closing(SqliteJournal(home / f"{EXERCISE}.startex")) as journal:
        hall = Hall(journal=journal, wall_ms=began_ms)
        hall.open(plan)
        hall.give("DIR-CHIEF-D", c.StartExercise())
        hall.wait(20)
        _answered_inject(hall)
        _texts_in_every_step(hall)
        _seen_by_evaluators(hall)
        hall.wait(30)
        hall.give("J3-CHIEF-D", c.CallSafetyHalt(reason="Задымление в зале"))
        hall.give("J3-CHIEF-D", c.CallNoDuff(what="Офицер упал", place="Лестница"))


def _answered_inject(hall: Hall) -> None:
    for line in ("DR-2-01", "PK-1-01"):
        hall.give("MSEL-MGR-D", c.ReleaseLine(line=LineId(line)))
    inject = hall.rooms.msel.lines[LineId("DR-2-01")].message
    hall.wait(6)
    hall.give("J3-CHIEF-D", c.AcknowledgeMessage(message=inject))
    hall.give("MSEL-MGR-D", c.DeferLine(line=LineId("CT-1-02"), reason="The police cell is late"))
    hall.give("MSEL-MGR-D", c.HoldLine(line=LineId("BS-1-01")))


def _texts_in_every_step(hall: Hall) -> None:
    reply = hall.send("J3-CHIEF-D", "J2", written("Паводок ожидается к полудню", "ru"))
    hall.send("J2-CHIEF-D", "J3", written("What does the gauge say?"))
    subject = TextId(f"message/{reply}/subject")
    hall.give("LING-01-D", c.TakeTranslation(text=subject, language=ENGLISH))
    flood = c.WriteText(text=subject, language=ENGLISH, body="Flood expected by noon", version=1)
    hall.give("LING-01-D", flood)
    body = TextId(f"message/{reply}/body")
    hall.give("LING-02-D", c.TakeTranslation(text=body, language=ENGLISH))
    hall.give(
        "J2-CHIEF-D",
        c.SendMessage(
            to=(Address("J4"),),
            subject=written("Fuel state?"),
            body=written("Report at once."),
            precedence=Precedence.IMMEDIATE,
        ),
    )


def _seen_by_evaluators(hall: Hall) -> None:
    hall.give(
        "EVAL-01-D",
        c.NoteObservation(
            text=written("J3 answered within minutes."),
            type=ObservationType.STRENGTH,
            rating=PerformanceRating.P,
            objective="O6.1",
            line=LineId("DR-2-01"),
        ),
    )
