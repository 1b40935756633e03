"""The exercise as stand-ins see it at one instant. They read nothing but the rooms."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from startex.conduct.rooms import Rooms
from startex.conduct.views import Views
from startex.language.ids import Address, CellId, LanguageCode, PersonaId, PostId, StationId
from startex.language.plan import Billet
from startex.language.rows import RowKey
from startex.language.values import (
    PLAYER_CELLS,
    Author,
    AuthorKind,
    CellKind,
    ClockState,
    HumanText,
    PlayWindow,
    Role,
)
from startex.people.state import State as People
from startex.translation.state import fresh_languages
from startex.visibility.cut import may_see
from startex.wording.dtg import offset_of

_DAY_MIN = 24 * 60
_MINUTE_MS = 60_000
#: Cells that play the world around the players, and write to them.
RESPONDING = (
    CellKind.HICON,
    CellKind.LOCON,
    CellKind.SIDECON,
    CellKind.WHITE,
    CellKind.GREY,
    CellKind.GREEN,
    CellKind.MEDIA,
)


def station_of(post: PostId) -> StationId:
    """The station a stand-in signs in at; real people have others."""
    return StationId(f"standin-{post}")


class Company:
    """Who belongs where, by the manning document; looked up once for as long as it stands."""

    def __init__(self, people: People) -> None:
        self._people = people
        self.size = len(people.billets)
        named = any(b.person for b in people.billets.values())
        #: A billet without a name is a vacancy, unless nobody has been named yet.
        self._filled = {b.id for b in people.billets.values() if b.person or not named}
        self.posts = tuple(PostId(post) for post in people.by_post)
        self.stations = frozenset(station_of(post) for post in self.posts)

    def holder(self, post: PostId, minute: int) -> Billet | None:
        """Who fills a post at a minute of the local day."""
        holders = self._people.by_post.get(post, {}).values()
        return next((b for b in holders if b.id in self._filled and self._on(b, minute)), None)

    def with_role(self, *roles: Role) -> tuple[PostId, ...]:
        return tuple(post for post in self.posts if self._first(post).role in roles)

    def in_cells(self, *kinds: CellKind) -> tuple[PostId, ...]:
        return tuple(post for post in self.posts if self._kind(self._first(post).cell) in kinds)

    @cached_property
    def staff(self) -> tuple[PostId, ...]:
        return self.in_cells(*PLAYER_CELLS)

    @cached_property
    def interpreters(self) -> tuple[PostId, ...]:
        return self.with_role(Role.INTERPRETER)

    @cached_property
    def evaluators(self) -> tuple[PostId, ...]:
        return self.with_role(Role.EVALUATOR)

    @cached_property
    def managers(self) -> tuple[PostId, ...]:
        return (*self.with_role(Role.MSEL_MANAGER), *self.with_role(Role.DIRECTOR))

    @cached_property
    def controllers(self) -> tuple[PostId, ...]:
        """Those who play the world around the players."""
        played = self.in_cells(*RESPONDING)
        return tuple(post for post in played if self._first(post).role is Role.CONTROLLER)

    @cached_property
    def directors(self) -> tuple[PostId, ...]:
        return self.with_role(Role.DIRECTOR)

    @cached_property
    def player_cells(self) -> tuple[CellId, ...]:
        """Cells of players that somebody sits in."""
        return tuple(
            c.id
            for c in self._people.cells.values()
            if c.kind in PLAYER_CELLS and c.id in self._people.by_cell
        )

    @cached_property
    def outside(self) -> tuple[Address, ...]:
        """Whom players write to beyond their headquarters: personas, or cells that have none."""
        people = self._people
        played = {p.cell for p in people.personas.values()}
        cells = [
            Address(c.id)
            for c in people.cells.values()
            if c.kind in RESPONDING and c.id in people.by_cell and c.id not in played
        ]
        return (*(Address(p) for p in people.personas), *cells)

    @cached_property
    def below(self) -> tuple[Address, ...]:
        """Whom orders go to: those who play subordinate units."""
        return tuple(
            a
            for a in self.outside
            if self._kind(CellId(self._people.resolve(a) or "")) is CellKind.LOCON
        )

    def cell_of(self, post: PostId) -> CellId:
        return self._first(post).cell

    def played_by(self, cell: CellId) -> Address:
        """The first persona a cell plays, or the cell itself."""
        personas = (p.id for p in self._people.personas.values() if p.cell == cell)
        return Address(next(personas, PersonaId(cell)))

    def _first(self, post: PostId) -> Billet:
        return next(iter(self._people.by_post[post].values()))

    def _kind(self, cell: CellId) -> CellKind | None:
        known = self._people.cells.get(cell)
        return known.kind if known else None

    def _on(self, billet: Billet, minute: int) -> bool:
        exercise = self._people.exercise
        shifts = {s.id: s for s in exercise.shifts} if exercise else {}
        shift = shifts.get(billet.shift)
        if shift is None:
            return True
        length = (shift.end_minute - shift.start_minute) % _DAY_MIN or _DAY_MIN
        return (minute - shift.start_minute) % _DAY_MIN < length


@dataclass(frozen=True)
class Scene:
    """One instant. Wishes change the rooms, so everything is asked anew."""

    rooms: Rooms
    views: Views
    company: Company
    wall_ms: int

    @property
    def now_ms(self) -> int:
        """Exercise time."""
        return self.rooms.clock.at(self.wall_ms)

    @property
    def running(self) -> bool:
        return self.rooms.clock.state is ClockState.RUNNING

    def minute_of(self, exercise_ms: int) -> int:
        """Minutes after midnight at the venue."""
        exercise = self.rooms.people.exercise
        offset = offset_of(exercise.venue.zone_letter) if exercise else 0
        return (exercise_ms // _MINUTE_MS + offset) % _DAY_MIN

    def on_day(self, day: PlayWindow, minute: int) -> int:
        """The exercise time of a minute of the local day, on a play day."""
        return day.start_ms + (minute - self.minute_of(day.start_ms)) % _DAY_MIN * _MINUTE_MS

    def today(self) -> int | None:
        """The index of the play day that is on."""
        days, now_ms = self.rooms.clock.play_days, self.now_ms
        return next((i for i, d in enumerate(days) if d.start_ms <= now_ms < d.end_ms), None)

    def shift_starts(self) -> tuple[int, ...]:
        """Minutes of the local day at which somebody takes over."""
        exercise = self.rooms.people.exercise
        return tuple(s.start_minute for s in exercise.shifts) if exercise else ()

    def billet(self, post: PostId) -> Billet | None:
        """Which of us sits at a post now."""
        seat = self.rooms.people.stations.get(station_of(post))
        return self.rooms.people.billets.get(seat.billet) if seat else None

    def author(self, post: PostId) -> Author | None:
        billet = self.billet(post)
        if billet is None:
            return None
        return Author(kind=AuthorKind.PERSON, billet=billet.id, post=post, station=station_of(post))

    def present(self, posts: Iterable[PostId]) -> list[PostId]:
        seats = self.rooms.people.stations
        return [post for post in posts if station_of(post) in seats]

    def real(self) -> set[str]:
        """Posts at which real people sit."""
        people, ours = self.rooms.people, self.company.stations
        seats = (seat for station, seat in people.stations.items() if station not in ours)
        return {people.billets[s.billet].post for s in seats if s.billet in people.billets}

    def sees(self, post: PostId, key: RowKey) -> bool:
        billet, row = self.billet(post), self.views.row(key)
        if billet is None or row is None:
            return False
        return may_see(row, self.rooms.people.viewer(billet.id))

    def language(self, billet: Billet) -> LanguageCode:
        """The working language somebody writes in."""
        exercise = self.rooms.people.exercise
        working = exercise.working_languages if exercise else ()
        best = (spoken for spoken in billet.languages if spoken in working)
        return next(best, working[0] if working else LanguageCode("en"))

    def reads(self, billet: Billet, text: HumanText) -> bool:
        return not fresh_languages(text).isdisjoint(billet.languages)

    def answering(self, address: Address) -> list[PostId]:
        """Posts of ours that answer for an address and are filled now; observers never do."""
        readers = self.rooms.people.readers(address)
        return self.present(dict.fromkeys(b.post for b in readers if b.role is not Role.OBSERVER))
