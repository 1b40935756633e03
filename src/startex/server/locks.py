"""Locks of folders, which go with the process that holds them.

Windows locks no folder, nor do some file systems over a network: there everybody goes on.
"""

import os
import sys
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path

if sys.platform == "win32":

    def locked(folder: Path) -> AbstractContextManager[object]:
        return nullcontext(folder)

    def is_left(folder: Path) -> bool:
        """Nobody can tell, so none is."""
        return not folder.exists()

else:
    import fcntl

    def locked(folder: Path) -> AbstractContextManager[object]:
        """Waits for whoever holds it. Raises: OSError for a folder that cannot be read."""
        return _locked(folder)

    def is_left(folder: Path) -> bool:
        """Whether whoever held it is certainly gone."""
        try:
            opened = os.open(folder, os.O_RDONLY)
        except OSError:
            return False
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        finally:
            os.close(opened)
        return True

    @contextmanager
    def _locked(folder: Path) -> Generator[None]:
        opened = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):
                fcntl.flock(opened, fcntl.LOCK_EX)
            yield
        finally:
            os.close(opened)
