"""Exercise folders, judged in words."""

from collections.abc import Mapping

from startex.checks.plan import findings
from startex.codecs import folder
from startex.conduct import beside
from startex.language.base import Unreadable
from startex.language.ids import LanguageCode
from startex.server.folders import EXERCISE
from startex.server.hall_routes import FolderFinding, Judged
from startex.wording.sentences import Sentences


def judged(files: Mapping[str, bytes], language: LanguageCode | str) -> Judged:
    """The plan of a folder, and all that is wrong with it as sentences with their places.

    What was not read whole is no plan: an unreadable table must not pass for an empty one.
    """
    sentences = Sentences(language)
    readout = folder.read(files)
    unreadable = (*readout.unreadable, *_broken_beside(files))
    told = [
        FolderFinding(file=u.file, line=u.line, code=u.code, text=sentences.unreadable(u))
        for u in unreadable
    ]
    for finding in findings(readout.plan) if readout.plan else ():
        file, line = readout.places.get(finding.item, (EXERCISE, 0))
        text = sentences.say(f"finding-{finding.code}", **finding.fields)
        told.append(
            FolderFinding(file=file, line=line, code=finding.code, text=text, weight=finding.weight)
        )
    plan = None if unreadable else readout.plan
    return Judged(plan=plan, findings=tuple(told))


def where(finding: FolderFinding) -> str:
    """The file, and the line where there is one, as editors jump to it."""
    return f"{finding.file}:{finding.line}" if finding.line else finding.file


def _broken_beside(files: Mapping[str, bytes]) -> tuple[Unreadable, ...]:
    try:
        beside.read(files)
    except Unreadable as broken:
        return (broken,)
    return ()
