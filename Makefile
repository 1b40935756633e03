# Everything starts here. Needs git, make and Python 3.11 or newer with venv; the rest is fetched.
#   make demo [ARGS="--autoplay --port 8123"]   play the sample exercise
#   make test [ARGS="-k inject"]                every check and every test
PYTHON ?= python3
.DEFAULT_GOAL := help
.PHONY: help demo test check setup setup-demo web types lock clean

help:
	@sed -n 's/^#  */  /p' Makefile
	@echo "  make check | web | types | lock | clean     parts of the above"

demo: setup-demo
	@exec .venv/bin/startex demo $(ARGS)

test: setup
	@exec .venv/bin/python scripts/test $(ARGS)

check: setup
	@exec .venv/bin/python scripts/check

setup: python
	@$(PYTHON) scripts/setup dev

setup-demo: python
	@$(PYTHON) scripts/setup runtime

.PHONY: python
python:
	@command -v $(PYTHON) >/dev/null || \
	  { echo "Startex needs Python: install the packages python3 and python3-venv, then try again."; exit 1; }

web: setup
	@.venv/bin/python hatch_build.py --force

types: setup
	@.venv/bin/python scripts/types

lock:
	@$(PYTHON) scripts/lock

clean:
	rm -rf .venv .cache build dist web/node_modules src/startex/server/static
