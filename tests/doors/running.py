"""A real server process on loopback, with its folder of exercises."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

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
#: Becomes the server once for each line it is told; what is slow, reading the programs, is done
#: once. Each server is a process of its own, which lives and dies alone.
_NURSERY = (
    sys.executable,
    "-c",
    """if True:
    import os, sys
    from startex.app.main import main
    while sys.stdin.readline():
        child = os.fork()
        if child == 0:
            os._exit(main())
        print("pid", child, flush=True)
        print("gone", os.waitpid(child, 0)[1], flush=True)
    """,
)
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
        self._log = log_of(home).open("ab")
        self._process = subprocess.Popen(
            (*STARTEX, *serving(home, port)), stdout=subprocess.PIPE, stderr=self._log, text=True
        )
        try:
            self.url = told(self._process, "ready")
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
        return log_of(self.home).read_text(encoding="utf-8")

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


class Nursery:
    """Servers of one folder, one after the other, started in no time and killed outright."""

    def __init__(self, home: Path) -> None:
        self.home, self._pid, self._url = home, 0, ""
        self._log = log_of(home).open("ab")
        self._process = subprocess.Popen(
            (*_NURSERY, *serving(home, 0)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    @property
    def key(self) -> str:
        return (self.home / "hall.key").read_text(encoding="ascii").strip()

    @property
    def url(self) -> str:
        return self._url

    def start(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        first = told(self._process, "pid", "ready")
        second = told(self._process, "pid", "ready")
        pid, self._url = sorted((first, second))
        self._pid = int(pid)

    def end(self, how: signal.Signals) -> None:
        pid, self._pid = self._pid, 0
        os.kill(pid, how)
        told(self._process, "gone")

    def close(self) -> None:
        if self._pid:
            self.end(signal.SIGKILL)
        self._process.kill()
        self._process.communicate()
        self._log.close()


class Answering(Protocol):
    """A server that is asked over HTTP."""

    @property
    def url(self) -> str: ...

    @property
    def key(self) -> str: ...


def log_of(home: Path) -> Path:
    return home.parent / f"{home.name}.log"


def serving(home: Path, port: int) -> tuple[str, ...]:
    return ("serve", str(home), "--port", str(port), "--no-browser", "--language", "en")


def told(process: subprocess.Popen[str], *words: str) -> str:
    """What a process says after one of these words, at the beginning of a line."""
    assert process.stdout is not None
    for line in process.stdout:
        word, _, rest = line.strip().partition(" ")
        if word in words:
            return rest
    msg = f"the server did not say {words}"
    raise AssertionError(msg)


@contextmanager
def administrator(server: Answering) -> Generator[httpx.Client]:
    """A browser in which the server's administrator is signed in."""
    with httpx.Client(base_url=server.url, timeout=30) as client:
        code = msgspec.json.encode(Code(code=server.key))
        client.post("/api/hall/sign-in", content=code).raise_for_status()
        yield client


def cards(server: Answering, exercise: str = "SMALL") -> dict[str, str]:
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
