"""What is said when a command line is not understood, in the reader's language."""

import argparse
import re
import sys
from typing import NoReturn

from startex.app.output import Output
from startex.wording.sentences import Sentences

#: What `argparse` says, in English only, and the sentence that says it here.
_SAID = (
    (re.compile(r"^argument (?P<what>[^:]+): invalid .* value: '(?P<found>.*)'$"), "value"),
    (re.compile(r"^argument (?P<what>[^:]+): invalid choice: '(?P<found>.*?)'"), "value"),
    (re.compile(r"^argument (?P<what>[^:]+): expected"), "no-value"),
    (re.compile(r"^the following arguments are required: (?P<what>.*)$"), "missing"),
    (re.compile(r"^unrecognized arguments: (?P<what>.*)$"), "unknown"),
)


class Parser(argparse.ArgumentParser):
    """Says what was not understood, for people or for scripts, and ends with status 2."""

    sentences = Sentences("en")

    def error(self, message: str) -> NoReturn:
        output = Output(self.sentences, as_json="--json" in sys.argv)
        output.wrong_use(
            self._sentence(message), self.sentences.say("wrong-use-help", of=self.prog)
        )
        output.finish()
        raise SystemExit(2)

    def _sentence(self, message: str) -> str:
        for form, key in _SAID:
            said = form.match(message)
            if said is not None:
                return self.sentences.say(f"wrong-use-{key}", **said.groupdict())
        return message
