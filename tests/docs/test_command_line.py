"""docs/command-line.md and the command line say the same."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import cast

import pytest
from tests.docs.pages import ROOT, codes, every_page, fences, name, sections, table, text

from startex.app.main import main

PAGE = "docs/command-line.md"
#: Of every command, and documented once.
FOR_ALL = {"--json", "--language", "--help"}
_ARGUMENT = re.compile(r"^  (?:-h, )?(--[a-z-]+|[A-Z]+)(?:\s|$)", re.MULTILINE)
_TYPED = re.compile(r"^\s*(?:\.venv/bin/)?startex (.+)$", re.MULTILINE)


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:  # pyright: ignore[reportUnusedFunction]
    monkeypatch.setenv("LC_ALL", "C")


def helped(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


def commands(capsys: pytest.CaptureFixture[str]) -> set[str]:
    return set(re.findall(r"^    ([a-z]+)", helped(capsys), re.MULTILINE))


def taken(capsys: pytest.CaptureFixture[str], command: str) -> set[str]:
    """The arguments and options a command takes, as its help shows them."""
    return set(_ARGUMENT.findall(helped(capsys, command)))


@cache
def documented() -> dict[str, str]:
    heads = sections(PAGE).items()
    return {head.split()[1]: part for head, part in heads if head.startswith("startex ")}


def said(command: str, kind: re.Pattern[str]) -> list[str]:
    """First words of the first cells of a command's tables that look like that."""
    first = (word for row in table(documented()[command]) for word in codes(row[0]))
    return [word.split()[0] for word in first if kind.fullmatch(word.split()[0])]


def arguments(command: str) -> list[str]:
    return said(command, re.compile(r"--[a-z-]+|[A-Z]+"))


def keys(command: str) -> list[str]:
    return said(command, re.compile(r"[a-z_]+"))


def test_every_command_is_documented_and_every_documented_command_exists(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert set(documented()) == commands(capsys)


@pytest.mark.parametrize("command", sorted(documented()))
def test_every_option_is_documented_and_every_documented_option_exists(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert set(arguments(command)) | FOR_ALL == taken(capsys, command)


@pytest.mark.parametrize("command", sorted(documented()))
def test_the_line_that_shows_a_command_holds_all_it_takes(command: str) -> None:
    shown = next(f.body for f in fences(PAGE) if f.body.startswith(f"startex {command} "))
    words = set(re.findall(r"--[a-z-]+|\b[A-Z]+\b", shown))
    assert set(arguments(command)) <= words


def test_the_first_page_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    rows = table(sections("README.md")["The command line"])
    assert {codes(row[0])[0].removeprefix("startex ") for row in rows} == commands(capsys)


def typed() -> Iterator[tuple[str, str, list[str]]]:
    for page in every_page():
        for fence in fences(name(page)):
            if fence.kind.startswith(("sh", "ini")):
                for line in _TYPED.findall(fence.body):
                    command, *words = line.split()
                    yield name(page), command, words


def test_every_option_in_an_example_exists(capsys: pytest.CaptureFixture[str]) -> None:
    wrong: list[str] = []
    options = {command: taken(capsys, command) for command in documented()}
    for page, command, words in typed():
        if command == "COMMAND" or command.startswith("-"):
            continue
        unknown = {word for word in words if word.startswith("--")} - options[command]
        wrong += [f"{page}: {command} {word}" for word in unknown]
    assert wrong == []


class Told:
    """Runs commands with --json and keeps what they print there."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str | Path, status: int = 0) -> dict[str, object]:
        assert main([*map(str, words), "--json"]) == status
        (line,) = self._capsys.readouterr().out.splitlines()
        return json.loads(line)


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(capsys)


def test_the_fields_of_planning_commands_are_documented(told: Told, tmp_path: Path) -> None:
    folder, sheet = tmp_path / "small", tmp_path / "list.csv"
    sheet.write_text("Inject #,Subject,To\nA-1,First,J3\n", encoding="utf-8")
    assert list(told("new", folder)) == keys("new")
    assert list(told("check", folder)) == keys("check")
    assert list(told("import", sheet, "--into", folder)) == keys("import")
    glossary = tmp_path / "words.csv"
    glossary.write_text("en,ru\npatrol,дозор\n", encoding="utf-8")
    assert list(told("terms", folder, glossary)) == keys("terms")
    assert list(told("rehearse", folder)) == keys("rehearse")


def test_the_fields_of_commands_that_copy_are_documented(told: Told, tmp_path: Path) -> None:
    folder, kept, journal = tmp_path / "small", tmp_path / "kept", tmp_path / "small.startex"
    told("new", folder)
    assert list(told("new", tmp_path / "next", "--from", folder)) == keys("new")
    moved = [*told("library", "add", kept, folder), *told("library", "list", kept)]
    assert moved == keys("library")
    told("open", folder, "--into", journal)
    assert list(told("practice", journal, tmp_path / "p.startex")) == keys("practice")


def test_the_fields_of_journal_commands_are_documented(told: Told, tmp_path: Path) -> None:
    folder, journal = tmp_path / "small", tmp_path / "small.startex"
    told("new", folder)
    proof = keys("verify")
    assert list(told("open", folder, "--into", journal)) == keys("open")
    assert list(told("save", journal, tmp_path / "saved")) == keys("save")
    assert list(told("verify", journal)) == proof
    assert list(told("backup", journal, tmp_path / "copy")) == proof
    assert list(told("restore", tmp_path / "copy", tmp_path / "back")) == proof
    assert list(told("export", journal, "--to", tmp_path / "out")) == keys("export")


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_the_fields_of_a_server_are_documented(command: str, tmp_path: Path) -> None:
    home = ("serve", str(tmp_path)) if command == "serve" else ("demo", "--home", str(tmp_path))
    startex = (sys.executable, "-c", "from startex.app.main import main; raise SystemExit(main())")
    words = (*startex, *home, "--port", "0", "--no-browser", "--json")
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        told = json.loads(server.stdout.readline())
        ready = server.stdout.readline()
        server.send_signal(signal.SIGTERM)
        assert server.stdout.read() == ""
    assert ready.startswith("ready http://127.0.0.1:")
    assert server.returncode == 0
    assert list(told) == keys("serve")


def refusal(told: dict[str, object]) -> dict[str, object]:
    return cast("dict[str, object]", told["refusal"])


def test_a_refusal_is_told_as_documented(told: Told, tmp_path: Path) -> None:
    refused = refusal(told("verify", tmp_path / "nothing.startex", status=1))
    assert refused["code"] == "not-found"
    assert list(refused) == ["code", "fields", "text"]
    missing = refusal(told("check", tmp_path / "nothing", status=2))
    assert missing["code"] == "not-had"


def test_the_sample_is_where_the_first_page_says() -> None:
    assert (ROOT / "examples/regional_cooperation/exercise.toml").is_file()
    assert "examples/regional_cooperation" in text("README.md")
