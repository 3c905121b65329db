# Everything runs from here, on a machine that has Python >= 3.11, git and make.
# All paths are relative, so a checkout below a folder with spaces works too.

PYTHON ?=
WORKERS ?= 2
ROUNDS ?= 10
PAIRS ?= 1000
ARGS ?=

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Commands start hundreds of times: each would compile all of it anew.
unexport PYTHONDONTWRITEBYTECODE
MAKEFLAGS += --no-print-directory

py := .venv/bin/python
pytest := $(py) -m pytest -n $(WORKERS) --dist worksteal

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install demo test unit lint fix self soak pg-matrix bench history clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

install: .venv/installed ## create .venv and install into it (the others do it too)

demo: .venv/installed ## the whole story on a throw-away server, in a minute
	@.venv/bin/schemaops demo $(ARGS)

test: .venv/installed ## all tests, on real PostgreSQL servers (WORKERS=2, ARGS=…)
	@$(pytest) $(ARGS)

unit: .venv/installed ## the quick part: tests that need no server
	@$(py) -m pytest tests/unit $(ARGS)

lint: .venv/installed ## ruff and mypy: what CI demands
	@$(py) -m ruff check .
	@$(py) -m ruff format --check .
	@$(py) -m mypy

fix: .venv/installed ## let ruff repair and format what it can
	@$(py) -m ruff check --fix .
	@$(py) -m ruff format .

self: .venv/installed ## schemaops on its own migrations: check, plan, rehearse
	@.venv/bin/schemaops check
	@.venv/bin/schemaops plan migrations
	@.venv/bin/schemaops rehearse empty migrations

soak: .venv/installed ## all tests again and again, to the first failure (ROUNDS=10, PAIRS=1000)
	@round=1; while [ $$round -le $(ROUNDS) ]; do \
	    echo "round $$round of $(ROUNDS)"; \
	    SCHEMAOPS_PAIRS=$(PAIRS) $(pytest) --quiet $(ARGS) || exit 1; \
	    round=$$((round + 1)); \
	done

pg-matrix: .venv/installed ## the tests on PostgreSQL 14 to 18, fetched (ARGS='--major 14')
	@$(py) -m tests.pg_matrix --workers $(WORKERS) $(ARGS)

bench: .venv/installed ## measure, next to other tools; writes docs/benchmarks.md
	@$(py) -m tests.benchmarks $(ARGS)

history: .venv/installed ## every pair of versions of a real schema: plan, prove, undo
	@$(py) -m tests.history $(ARGS)

clean: ## remove the environment, caches and everything built
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# An environment knows its folder by absolute path: after a move it is made anew.
$(shell [ ! -e .venv/installed ] || [ "$$(cat .venv/installed)" = "$$(pwd -P)" ] \
    || rm -rf .venv)

.venv/installed: pyproject.toml
	@set -e; wanted='$(PYTHON)'; found=''; \
	recent='import sys; sys.exit(sys.version_info < (3, 11))'; \
	if [ -n "$$wanted" ]; then set -- "$$wanted"; \
	else set -- python3 python3.14 python3.13 python3.12 python3.11 python; fi; \
	for candidate in "$$@"; do \
	    if "$$candidate" -c "$$recent" >/dev/null 2>&1; then \
	        found=$$candidate; break; \
	    fi; \
	done; \
	if [ -z "$$found" ]; then \
	    echo "schemaops needs Python 3.11 or newer; tried: $$*" >&2; \
	    echo "hint: install one, or name it: make PYTHON=/path/to/python3.12" >&2; \
	    exit 2; \
	fi; \
	if ! "$$found" -c 'import ensurepip, venv' >/dev/null 2>&1; then \
	    echo "$$found cannot create environments: its venv module is missing" >&2; \
	    echo "hint: apt install python3-venv (Debian, Ubuntu), or name another" \
	        "Python: make PYTHON=/path/to/python3.12" >&2; \
	    exit 2; \
	fi; \
	echo "Installing into .venv with $$("$$found" --version) (once, a minute or so)" >&2; \
	$(py) -c "$$recent" >/dev/null 2>&1 || rm -rf .venv; \
	"$$found" -m venv .venv; \
	$(py) -m pip install --quiet --editable '.[dev]'; \
	pwd -P > .venv/installed
