"""What the documentation tells people to type works as they type it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.docs.pages import ROOT, Fence, every_page, fences, name

#: A block ```sh runs is run by a shell, in order, in one new folder for each document; it says
#: `status=1` where its last command is to find something.
_STATUS = re.compile(r"status=(\d)")


def runs(document: str) -> list[Fence]:
    return [fence for fence in fences(document) if fence.kind.startswith("sh runs")]


DOCUMENTS = [name(page) for page in every_page() if runs(name(page))]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_examples_of_a_document_run(document: str, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for fence in runs(document):
        done = subprocess.run(
            ["sh", "-e", "-c", fence.body],
            cwd=tmp_path,
            env={**os.environ, "PATH": path, "LC_ALL": "C.UTF-8"},
            check=False,
            capture_output=True,
            text=True,
        )
        wanted = _STATUS.search(fence.kind)
        told = f"{fence.body}\n{done.stdout}\n{done.stderr}"
        assert done.returncode == int(wanted[1] if wanted else 0), told
        assert "Traceback" not in done.stderr, told


def test_there_are_documents_with_examples() -> None:
    assert len(DOCUMENTS) >= 3
