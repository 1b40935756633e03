"""The command line."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from startex import __version__
from startex.app import copies, demo, exports, journals, list_export, planning, rehearsing, terms
from startex.app.output import Output
from startex.app.serving import Address
from startex.app.wrong_use import Parser
from startex.gateways.mail import server_at
from startex.gateways.mail_book import read_book
from startex.language.base import Refusal, Unreadable
from startex.wording.sentences import Sentences, languages

#: Exit status: done, findings or a refusal, wrong use.
DONE, REFUSED, WRONG_USE = 0, 1, 2
#: In a checkout beside everything else, and ignored by git.
_DEMO_HOME = Path(".startex") / "demo"

_Run = Callable[[argparse.Namespace, Output], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and say how it ended."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    sentences = Sentences(_language(words))
    parsed = _parser(sentences).parse_args(words)
    output = Output(sentences, as_json=parsed.json)
    status = _run(parsed, output)
    output.finish()
    return status


def _run(parsed: argparse.Namespace, output: Output) -> int:
    run: _Run = parsed.run
    try:
        return run(parsed, output)
    except Refusal as refusal:
        output.refused(refusal)
        return REFUSED
    except Unreadable as unreadable:
        output.unreadable(unreadable)
        return REFUSED
    except BrokenPipeError:
        # Whoever read our output, such as `head`, has read enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        output.missing(error)
        return WRONG_USE


def _language(words: Sequence[str]) -> str:
    """Wanted by `--language`, else by the machine's own setting."""
    for index, word in enumerate(words):
        if word == "--language" and index + 1 < len(words):
            return words[index + 1]
        if word.startswith("--language="):
            return word.partition("=")[2]
    settings = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((s for s in settings if s), "en").replace("_", "-").partition(".")[0]


class _Commands:
    """Adds commands with help in the reader's language."""

    def __init__(self, sentences: Sentences) -> None:
        self._say = sentences.say
        Parser.sentences = sentences
        self.parser = Parser(prog="startex", description=self._say("command-line-about"))
        self.parser.add_argument("--version", action="version", version=__version__)
        self._add = self.parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(self, name: str, run: _Run) -> argparse.ArgumentParser:
        about = self._say(f"command-{name}")
        parser = self._add.add_parser(name, help=about, description=about)
        self.flag(parser, "json")
        parser.add_argument(
            "--language",
            help=self._say("option-language"),
            metavar="CODE",
            choices=languages(),
        )
        parser.set_defaults(run=run)
        return parser

    def path(self, parser: argparse.ArgumentParser, name: str, *, may_lack: bool = False) -> None:
        """A place in the file system; its help is `argument-NAME`."""
        text, count = self._say(f"argument-{name}"), "?" if may_lack else None
        parser.add_argument(name, type=Path, help=text, metavar=name.upper(), nargs=count)

    def choice(self, parser: argparse.ArgumentParser, name: str, of: Sequence[str]) -> None:
        text = self._say(f"argument-{name}")
        parser.add_argument(name, choices=of, help=text, metavar=name.upper())

    def path_option(
        self, parser: argparse.ArgumentParser, name: str, *, needed: bool = False
    ) -> None:
        text = self._say(f"argument-{name}")
        parser.add_argument(f"--{name}", type=Path, required=needed, help=text, metavar="PATH")

    def server(self, parser: argparse.ArgumentParser) -> None:
        """Where a server listens, and whether it opens a browser."""
        parser.add_argument("--host", default="127.0.0.1", help=self._say("option-host"))
        parser.add_argument("--port", type=_port, help=self._say("option-port"))
        self.word(parser, "machine-translation", "")
        self.flag(parser, "no-browser")

    def number(self, parser: argparse.ArgumentParser, name: str, usual: int) -> None:
        text = self._say(f"option-{name}")
        parser.add_argument(f"--{name}", type=int, default=usual, help=text)

    def word(self, parser: argparse.ArgumentParser, name: str, usual: str) -> None:
        text = self._say(f"option-{name}")
        parser.add_argument(f"--{name}", default=usual, help=text)

    def flag(self, parser: argparse.ArgumentParser, name: str) -> None:
        parser.add_argument(f"--{name}", action="store_true", help=self._say(f"option-{name}"))


def _parser(sentences: Sentences) -> argparse.ArgumentParser:
    commands = _Commands(sentences)
    _add_planning(commands)
    _add_copies(commands)
    _add_journals(commands)
    _add_rehearsal(commands)
    _add_exports(commands)
    _add_servers(commands)
    return commands.parser


def _add_journals(commands: _Commands) -> None:
    opened = commands.command("open", lambda a, o: journals.open_folder(a.folder, a.into, o))
    commands.path(opened, "folder")
    commands.path_option(opened, "into")
    kept = commands.command("save", lambda a, o: journals.save_folder(a.journal, a.folder, o))
    commands.path(kept, "journal")
    commands.path(kept, "folder")
    proved = commands.command("verify", lambda a, o: journals.verify_journal(a.journal, o))
    commands.path(proved, "journal")
    copied = commands.command("backup", lambda a, o: journals.back_up_journal(a.journal, a.to, o))
    commands.path(copied, "journal")
    commands.path(copied, "to")
    back = commands.command("restore", lambda a, o: journals.restore_journal(a.backup, a.to, o))
    commands.path(back, "backup")
    commands.path(back, "to")


def _add_planning(commands: _Commands) -> None:
    new = commands.command("new", _new)
    commands.path(new, "folder")
    commands.path_option(new, "from")
    commands.word(new, "start", "")
    checked = commands.command("check", lambda a, o: planning.check_folder(a.folder, o))
    commands.path(checked, "folder")
    imported = commands.command(
        "import", lambda a, o: planning.import_list(a.sheet, a.into, o, _import_asked(a))
    )
    commands.path(imported, "sheet")
    commands.path_option(imported, "into", needed=True)
    commands.path_option(imported, "mapping")
    commands.word(imported, "source", "")
    commands.flag(imported, "take-changes")
    commands.flag(imported, "dry-run")
    brought = commands.command(
        "terms", lambda a, o: terms.bring_in(a.exercise, a.glossary, o, dry_run=a.dry_run)
    )
    commands.path(brought, "exercise")
    commands.path(brought, "glossary")
    commands.flag(brought, "dry-run")


def _new(parsed: argparse.Namespace, output: Output) -> int:
    source: Path | None = vars(parsed)["from"]
    if source is None:
        return planning.new_folder(parsed.folder, output)
    return copies.copied_folder(parsed.folder, source, parsed.start, output)


def _add_copies(commands: _Commands) -> None:
    kept = commands.command(
        "library", lambda a, o: copies.ACTIONS[a.action](a.library, a.plan, a.lines, o)
    )
    commands.choice(kept, "action", tuple(copies.ACTIONS))
    commands.path(kept, "library")
    commands.path(kept, "plan", may_lack=True)
    commands.word(kept, "lines", "")
    practised = commands.command("practice", lambda a, o: copies.practice(a.journal, a.to, a.at, o))
    commands.path(practised, "journal")
    commands.path(practised, "to")
    commands.word(practised, "at", "")


def _import_asked(parsed: argparse.Namespace) -> planning.ImportAsked:
    return planning.ImportAsked(
        dry_run=parsed.dry_run,
        takes_changes=parsed.take_changes,
        mapping=parsed.mapping,
        source=parsed.source,
    )


def _add_rehearsal(commands: _Commands) -> None:
    played = commands.command("rehearse", _rehearse)
    commands.path(played, "folder")
    commands.path_option(played, "out")
    commands.number(played, "seed", 1)
    commands.number(played, "messages", 0)
    commands.number(played, "days", 0)


def _rehearse(parsed: argparse.Namespace, output: Output) -> int:
    asked = rehearsing.Asked(seed=parsed.seed, messages=parsed.messages, days=parsed.days)
    return rehearsing.rehearse_folder(parsed.folder, asked, parsed.out, output)


def _add_exports(commands: _Commands) -> None:
    written = commands.command("export", _export)
    commands.path(written, "journal")
    commands.path_option(written, "to", needed=True)
    commands.word(written, "audience", "EXCON")
    commands.path_option(written, "like")
    commands.flag(written, "cexf")


def _export(parsed: argparse.Namespace, output: Output) -> int:
    if parsed.cexf:
        told = list_export.export_cexf(parsed.journal, parsed.to, parsed.audience)
    elif parsed.like is None:
        told = exports.export(parsed.journal, parsed.to, parsed.audience, parsed.language)
    else:
        told = list_export.export(parsed.journal, parsed.to, parsed.audience, parsed.like)
    output.result(told)
    output.say("export-done", folder=str(parsed.to), files=", ".join(told.files))
    return DONE


def _add_servers(commands: _Commands) -> None:
    served = commands.command("serve", lambda a, o: demo.serve_home(_with_mail(a), o))
    commands.path(served, "home")
    commands.server(served)
    commands.word(served, "mail", "")
    commands.path_option(served, "mail-book")
    shown = commands.command("demo", _demo)
    commands.path_option(shown, "home")
    commands.server(shown)
    commands.flag(shown, "fresh")
    commands.flag(shown, "autoplay")


def _demo(parsed: argparse.Namespace, output: Output) -> int:
    service = _service(parsed)
    return demo.demo(service, output, fresh=parsed.fresh, autoplay=parsed.autoplay)


def _service(parsed: argparse.Namespace) -> demo.Service:
    return demo.Service(
        home=parsed.home or _DEMO_HOME,
        address=Address(parsed.host, parsed.port),
        browser=not parsed.no_browser,
        machine=parsed.machine_translation,
    )


def _with_mail(parsed: argparse.Namespace) -> demo.Service:
    """Raises: Unreadable. Mail goes nowhere without a book that says where it may go."""
    service = _service(parsed)
    if not parsed.mail:
        return service
    if parsed.mail_book is None:
        raise Unreadable("value-not-allowed", found="--mail", allowed="--mail URL --mail-book PATH")
    book = read_book(parsed.mail_book.read_bytes(), str(parsed.mail_book))
    return replace(service, mail=demo.MailService(server_at(parsed.mail), book))


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65_535:
        raise ValueError
    return number
