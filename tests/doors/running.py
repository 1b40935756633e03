"""A real server process on loopback, with its folder of exercises."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import msgspec
from tests.exercises.small import OPENED_WALL_MS

from startex.conduct.desk import Desk
from startex.journal.sqlite import SqliteJournal
from startex.language.base import Noun
from startex.language.commands import Given, LoadPlan
from startex.language.ids import CommandId
from startex.language.plan import Plan
from startex.language.values import BY_PLAN
from startex.server.hall_routes import HallExercise, PrintedCard

#: As the console script does it, with what is installed here.
STARTEX = (sys.executable, "-c", "from startex.app.main import main; raise SystemExit(main())")
_STOPS_WITHIN_S = 20


class Code(Noun):
    """The administrator's way in."""

    code: str


def lay_down(home: Path, plan: Plan) -> Path:
    """An exercise as it lies in the folder before a server is started."""
    home.mkdir(parents=True, exist_ok=True)
    path = home / f"{plan.exercise.id}.startex"
    with closing(SqliteJournal(path)) as journal:
        desk = Desk(journal, lambda: OPENED_WALL_MS)
        desk.consider(Given(id=CommandId("plan/load"), command=LoadPlan(plan=plan)), BY_PLAN)
        desk.commit()
    return path


class Server:
    """Started once it answers; killed or stopped from outside, as an operator would."""

    def __init__(self, home: Path, *, port: int = 0) -> None:
        self.home = home
        self._log = (home.parent / f"{home.name}.log").open("ab")
        serve = ("serve", str(home), "--port", str(port), "--no-browser", "--language", "en")
        self._process = subprocess.Popen(
            (*STARTEX, *serve), stdout=subprocess.PIPE, stderr=self._log, text=True
        )
        try:
            self.url = self._ready()
        except BaseException:
            self.kill()
            raise

    def close(self) -> None:
        if self.runs:
            self.stop()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def port(self) -> int:
        return httpx.URL(self.url).port or 80

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    @property
    def key(self) -> str:
        return (self.home / "hall.key").read_text(encoding="ascii").strip()

    def said(self) -> str:
        """Everything the server wrote where an operator reads it, but its greeting."""
        return (self.home.parent / f"{self.home.name}.log").read_text(encoding="utf-8")

    def stop(self) -> int:
        """As systemd stops it. The status it ended with."""
        self._process.send_signal(signal.SIGTERM)
        return self._gone()

    def kill(self) -> None:
        """As the power stops it."""
        self._process.send_signal(signal.SIGKILL)
        self._gone()

    def _gone(self) -> int:
        try:
            return self._process.wait(_STOPS_WITHIN_S)
        finally:
            self._process.kill()
            self._process.wait()
            if self._process.stdout is not None:
                self._process.stdout.close()
            self._log.close()

    def _ready(self) -> str:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("ready "):
                return line.removeprefix("ready ").strip()
        msg = f"the server did not start: {self.said()}"
        raise AssertionError(msg)


@contextmanager
def administrator(server: Server) -> Generator[httpx.Client]:
    """A browser in which the server's administrator is signed in."""
    with httpx.Client(base_url=server.url, timeout=30) as client:
        code = msgspec.json.encode(Code(code=server.key))
        client.post("/api/hall/sign-in", content=code).raise_for_status()
        yield client


def cards(server: Server, exercise: str = "SMALL") -> dict[str, str]:
    """The code on every printed card, by billet."""
    with administrator(server) as client:
        answer = client.get(f"/api/hall/exercises/{exercise}/cards").raise_for_status()
    printed = msgspec.json.decode(answer.content, type=tuple[PrintedCard, ...])
    return {card.billet: card.code for card in printed}


def exercises(client: httpx.Client) -> dict[str, HallExercise]:
    answer = client.get("/api/hall/exercises").raise_for_status()
    listed = msgspec.json.decode(answer.content, type=tuple[HallExercise, ...])
    return {one.id: one for one in listed}


@contextmanager
def served_copy(template: Path, home: Path) -> Generator[Server]:
    """A server of its own for a copy of a laid-down exercise."""
    shutil.copytree(template, home)
    with closing(Server(home)) as server:
        yield server
