"""No byte of a text reaches a station that may not have it: in no frame, answer, review or log.

Who may have it is worked out here from nations and cells, not with the function that cuts rows.
"""

from contextlib import closing, suppress
from dataclasses import dataclass, field

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.doors.conftest import Opener, manned
from tests.doors.page import Page, path_of
from tests.doors.running import Server, log_of
from tests.exercises.small import written
from websockets.exceptions import ConnectionClosed

from startex.language import commands as c
from startex.language.ids import Address, BilletId, LanguageCode, LineId, MessageId, TextId
from startex.language.plan import Billet, Line
from startex.language.values import PLAYER_CELLS, LineKind, WrittenText
from startex.language.wire import Acknowledged, Refused

READERS = ("J2-1-D", "J3-1-D", "UZB-1-D", "WHITE-1-D", "INT-2-D", "EVAL-1-D", "OBS-1-D")
WRITERS = {"DIR-1-D": "USA", "J3-1-D": "TJK", "UZB-1-D": "UZB", "INT-1-D": "TJK"}
ADDRESSES = ("J2", "J3", "UZB-C", "DIR", "J3-1", "P-POLICE")
RELEASES = (("ALL",), ("USA",), ("TJK",), ("UZB",), ("USA", "TJK"), ("TJK", "UZB"), ())


@dataclass
class Secret:
    """A marked text, and who may have it: his cell or post is among `to`, or he is control."""

    marker: str
    to: frozenset[str]
    release: tuple[str, ...]
    control_only: bool = False

    def is_for(self, billet: Billet, *, control: bool) -> bool:
        reached = control or (not self.control_only and bool(self.to & {billet.cell, billet.post}))
        return reached and ("ALL" in self.release or billet.nation in self.release)


@dataclass
class Told:
    """Everything one station was ever sent, as it went over the wire."""

    page: Page
    billet: Billet
    words: list[str] = field(default_factory=list[str])

    @property
    def control(self) -> bool:
        kinds = {cell.id: cell.kind for cell in manned().cells}
        return kinds[self.billet.cell] not in PLAYER_CELLS

    def hear_all(self, upto: int) -> None:
        self.page.upto(upto)
        self.words += [str(frame) for frame in self.page.told]


@st.composite
def sent(draw: st.DrawFn) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    writer = draw(st.sampled_from(sorted(WRITERS)))
    to = tuple(draw(st.lists(st.sampled_from(ADDRESSES), min_size=1, max_size=2, unique=True)))
    return writer, to, draw(st.sampled_from(RELEASES))


def marked(marker: str, part: str) -> WrittenText:
    return written(f"{marker} {part} {marker}")


def reached(page: Page, to: tuple[str, ...]) -> frozenset[str]:
    """Cells and posts, with whoever plays a persona, and the writer himself."""
    return frozenset({"WHITE" if a == "P-POLICE" else a for a in to} | {page.welcome.post})


def write(page: Page, marker: str, to: tuple[str, ...], release: tuple[str, ...]) -> Secret | None:
    """A message; None where the server refuses it, and then nobody but its writer may see it."""
    answer = page.answer(
        c.SendMessage(
            to=tuple(Address(a) for a in to),
            subject=marked(marker, "subject"),
            body=marked(marker, "body"),
            release=release,
        )
    )
    if isinstance(answer, Acknowledged):
        return Secret(marker, reached(page, to), release)
    return Secret(marker, frozenset(), ())


def draft(page: Page, marker: str, release: tuple[str, ...]) -> Secret:
    """A line of the event list nobody has released."""
    line = Line(
        id=LineId(f"X-{marker}"), kind=LineKind.CONTEXTUAL, to=(Address("J2"),), release=release
    )
    command = c.DraftLine(line=line, title=marked(marker, "title"), body=marked(marker, "body"))
    page.done(command)
    return Secret(marker, frozenset(), ("ALL",), control_only=True)


def pry(page: Page, number: int) -> None:
    """Ask for things by name that may not be there for this station; the answers count too."""
    for command in (
        c.ReadMessage(message=MessageId(f"M{number:05}")),
        c.AcknowledgeMessage(message=MessageId(f"M{number:05}")),
        c.ReleaseLine(line=LineId(f"X-{number}")),
        c.WriteText(
            text=TextId(f"message/M{number:05}/body"),
            language=LanguageCode("ru"),
            body="x",
            version=1,
        ),
    ):
        assert isinstance(page.answer(command), Refused | Acknowledged)


def test_nothing_reaches_whom_it_is_not_for(own_server: Server, own_opened: Opener) -> None:
    billets = {billet.id: billet for billet in manned().billets}
    writers = {b: own_opened(b) for b in WRITERS}
    readers = [Told(own_opened(b), billets[BilletId(b)]) for b in READERS]
    secrets: list[Secret] = []

    @settings(
        max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
    )
    @given(sent(), st.booleans())
    def played(message: tuple[str, tuple[str, ...], tuple[str, ...]], drafts: bool) -> None:  # noqa: FBT001
        writer, to, release = message
        marker = f"mark{len(secrets):04}e"
        secret = write(writers[writer], marker, to, release)
        secrets.extend([secret] if secret else [])
        if drafts:
            secrets.append(
                draft(writers["DIR-1-D"], f"draft{len(secrets):04}e", release or ("ALL",))
            )

    played()
    for reader in readers:
        for number in (1, 2, len(secrets)):
            pry(reader.page, number)
    last = writers["DIR-1-D"].done(c.CallNoDuff(what="so that all are told")).number
    for reader in readers:
        reader.hear_all(last)
        review = reader.page.browser.http.get(f"{path_of(reader.page.session)}/review")
        reader.words.append(review.text)
        reader.words += joined_anew(reader.page)
    log = log_of(own_server.home).read_text(encoding="utf-8")
    seen = 0
    for secret in secrets:
        assert secret.marker not in log
        for reader in readers:
            found = any(secret.marker in words for words in reader.words)
            allowed = secret.is_for(reader.billet, control=reader.control)
            assert found <= allowed, (secret, reader.billet)
            seen += found
    assert seen > len(secrets) / 4, "nobody was told anything: the test proves nothing"


def joined_anew(page: Page) -> list[str]:
    """All that the same station is sent when it comes with nothing."""
    with suppress(ConnectionClosed), closing(Page(page.browser, page.session)) as anew:
        return [str(frame) for frame in anew.told]
    return []
