"""What travels in a wheel: everything a hall without Node and without the network needs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True)
    return zipfile.Path(next(folder.glob("*.whl")), "startex/")


def test_a_wheel_holds_the_built_front_end(wheel: zipfile.Path) -> None:
    page = wheel / "server/static/index.html"
    assert "<div id=" in page.read_text(encoding="utf-8")
    assert list((wheel / "server/static/assets").iterdir())


def test_a_wheel_holds_the_sentences_and_says_that_it_is_typed(wheel: zipfile.Path) -> None:
    for language in ("en", "ru"):
        assert [path.name for path in (wheel / "wording" / language).iterdir()]
    assert (wheel / "py.typed").exists()


def test_a_wheel_runs_on_any_machine(wheel: zipfile.Path) -> None:
    assert wheel.root.filename is not None
    assert wheel.root.filename.endswith("-py3-none-any.whl")


def test_a_wheel_holds_the_offline_basemap(wheel: zipfile.Path) -> None:
    names = {path.name for path in (wheel / "server/basemap").iterdir()}
    assert {"region.pmtiles", "relief.pmtiles", "NOTICE.md"} <= names
