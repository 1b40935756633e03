"""What a command prints: sentences for people, or one JSON object for scripts."""

import sys
from typing import TextIO

import msgspec

from startex.language.base import Refusal, Unreadable
from startex.wording.sentences import Sentences


class Output:
    """With `as_json`, standard output holds one JSON object and nothing else."""

    def __init__(self, sentences: Sentences, *, as_json: bool) -> None:
        self.sentences, self.as_json = sentences, as_json
        self._object: object = None

    def say(self, key: str, **values: str | float) -> None:
        """A sentence for a person; scripts read the object instead."""
        if not self.as_json:
            self.line(self.sentences.say(key, **values))

    def line(self, text: str) -> None:
        """A line already put into words; for a person only."""
        if not self.as_json:
            _print(text, sys.stdout)

    def progress(self, key: str, **values: str | float) -> None:
        """What is being done, on standard error."""
        _print(self.sentences.say(key, **values), sys.stderr)

    def ready(self, url: str) -> None:
        """The line that scripts wait for, in either form of output."""
        _print(f"ready {url}", sys.stdout)

    def result(self, value: object) -> None:
        """What scripts get; the last one counts."""
        self._object = value

    def refused(self, refusal: Refusal) -> None:
        text = self.sentences.refusal(refusal)
        _print(text, sys.stderr)
        told = {"code": refusal.code, "fields": refusal.fields, "text": text}
        self.result({"refusal": told})

    def unreadable(self, unreadable: Unreadable) -> None:
        text = self.sentences.unreadable(unreadable)
        _print(text, sys.stderr)
        told = {"code": unreadable.code, "file": unreadable.file, "text": text}
        self.result({"refusal": told})

    def wrong_use(self, text: str, help_text: str) -> None:
        """A command line that is not understood."""
        _print(f"{text}\n{help_text}", sys.stderr)
        self.result({"refusal": {"code": "wrong-use", "fields": {}, "text": text}})

    def missing(self, error: OSError) -> None:
        """A file or address of the machine that cannot be had."""
        named = str(error.filename or "")
        reason = error.strerror or type(error).__name__
        text = self.sentences.say("command-line-not-had", path=named, reason=reason)
        _print(text, sys.stderr)
        self.result({"refusal": {"code": "not-had", "fields": {"path": named}, "text": text}})

    def finish(self) -> None:
        """Print the object, once; a server does so when it answers, not when it ends."""
        if self.as_json and self._object is not None:
            _print(msgspec.json.encode(self._object).decode(), sys.stdout)
            self._object = None


def _print(text: str, to: TextIO) -> None:
    to.write(text + "\n")
    to.flush()
