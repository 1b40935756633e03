"""Hidden folders in which a journal is made before it gets its name."""

import shutil
import tempfile
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from startex.server.locks import is_left, locked

_PREFIX = ".practice-"


@contextmanager
def scratch(parent: Path) -> Generator[Path]:
    """A folder that is gone afterwards, and with it those that were left. Raises: OSError."""
    with ExitStack() as held:
        with locked(parent):
            _sweep(parent)
            near = Path(tempfile.mkdtemp(dir=parent, prefix=_PREFIX))
            held.callback(shutil.rmtree, near, ignore_errors=True)
            held.enter_context(locked(near))
        yield near


def sweep(parent: Path) -> None:
    """Take away what those left who were killed; what somebody is at work in stays."""
    with locked(parent):
        _sweep(parent)


def _sweep(parent: Path) -> None:
    for near in parent.glob(f"{_PREFIX}*"):
        if near.is_dir() and not near.is_symlink() and is_left(near):
            shutil.rmtree(near, ignore_errors=True)
