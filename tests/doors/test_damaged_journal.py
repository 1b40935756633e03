"""One exercise that cannot be read keeps nobody from the others."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.doors.running import Server, administrator, exercises


def test_a_damaged_journal_is_named_and_the_others_are_served(
    laid_down: Path, tmp_path: Path
) -> None:
    home = tmp_path / "hall"
    shutil.copytree(laid_down, home)
    shutil.copy(home / "SMALL.startex", home / "TORN.startex")
    with closing(sqlite3.connect(home / "TORN.startex")) as torn:
        torn.execute("DELETE FROM bodies WHERE number = 3")
        torn.commit()
    (home / "NOTES.startex").write_text("not a journal", encoding="utf-8")
    with closing(Server(home)) as server, administrator(server) as client:
        assert set(exercises(client)) == {"SMALL"}
        assert "TORN.startex" in server.said()
        assert "NOTES.startex" in server.said()
