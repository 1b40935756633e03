"""Expected actions: what should be answered, and whether somebody did."""

from startex.language.ids import Address, LineId
from startex.msel.state import LineState
from startex.msel.steps import delivers
from startex.rehearsal.scene import Scene


def stimulus_of(scene: Scene, known: LineState) -> LineState | None:
    """The inject an expected action answers: its prerequisite, or the storyline's last one."""
    lines = scene.rooms.msel.lines
    before = lines.get(known.line.prerequisite)
    if before is not None and delivers(before.line):
        return before
    out = [
        s
        for s in lines.values()
        if s.message and s.line.storyline == known.line.storyline and s.line.id != known.line.id
    ]
    return max(out, key=lambda s: s.released_ms or 0, default=None)


def answered(scene: Scene, known: LineState) -> bool:
    """Whether one of those who should act has written to whoever the inject came from."""
    stimulus = stimulus_of(scene, known)
    since_ms = (stimulus or known).released_ms or 0
    sender = stimulus.line.sender if stimulus else Address("")
    people = scene.rooms.people
    acting = {people.resolve(a) for a in known.line.to}
    cell = people.resolve(sender) if sender else None
    for sent in reversed(scene.rooms.messages.messages.values()):
        if sent.exercise_ms < since_ms:
            return False
        fact = sent.fact
        post = fact.from_post
        if not post or (post not in acting and scene.company.cell_of(post) not in acting):
            continue
        if cell is None or any(people.resolve(a) == cell for a in fact.to):
            return True
    return False


def waits_for(scene: Scene, line: LineId) -> bool:
    """Whether anything on the list depends on a line."""
    lines = scene.rooms.msel.lines.values()
    return any(line in (s.line.prerequisite, s.line.contingency_for) for s in lines)
