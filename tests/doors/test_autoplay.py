"""A newcomer sees the sample live, whichever link is opened first."""

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from startex.journal.sqlite import SqliteReader
from startex.language.facts import ClockSet
from startex.language.values import ClockState

_STARTEX = "from startex.app.main import main; raise SystemExit(main())"


def clock_states(journal: Path) -> list[ClockState]:
    with closing(SqliteReader(journal)) as reader:
        facts = (numbered.recorded.fact for numbered in reader.read())
        return [fact.state for fact in facts if isinstance(fact, ClockSet)]


def test_with_autoplay_the_exercise_runs_when_the_first_page_opens(tmp_path: Path) -> None:
    words = ("demo", "--autoplay", "--no-browser", "--port", "0", "--home", str(tmp_path))
    with subprocess.Popen(
        (sys.executable, "-c", _STARTEX, *words), stdout=subprocess.PIPE, text=True
    ) as demo:
        assert demo.stdout is not None
        assert any(line.startswith("ready ") for line in demo.stdout)
        assert clock_states(tmp_path / "RC22S.startex") == [ClockState.RUNNING]
        demo.send_signal(signal.SIGTERM)
    assert demo.returncode == 0
