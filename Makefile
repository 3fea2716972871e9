# One command each; every one sets up what it needs.
PORT ?= 8000
export NO_MKDOCS_2_WARNING := 1
# This checkout's own code, though another one may have made the environment.
export PYTHONPATH := $(CURDIR)/scripts
PY := .venv/bin/python
# Images of containers ask that no compiled code is kept. Each process would compile the tests and the engine again then.
unexport PYTHONDONTWRITEBYTECODE
# Two tests at a time. Each process takes half of them in order, since those of one file share what is slow to make; whoever
# is done first takes half of what the other has left.
PARALLEL ?= --numprocesses 2 --dist worksteal

.PHONY: read site serve check verify quick test constraints mutants bench clean

read: .venv-read
	.venv-read/bin/python -m mkdocs serve --dev-addr 127.0.0.1:$(PORT)

site: requirements.env
	$(PY) scripts/build.py site

serve: requirements.env
	$(PY) -m mkdocs serve --dev-addr 127.0.0.1:$(PORT)

check: requirements.env
	$(PY) scripts/build.py check

verify: requirements.env
	$(PY) scripts/build.py verify

quick: requirements-dev.env
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -m pytest $(PARALLEL) -m "not framework and not slow" --ignore tests/browser $(PYTEST)

test: quick
	$(PY) tools/chromium.py
	$(PY) scripts/build.py site
	$(PY) -m pytest $(PARALLEL) -m "framework or slow" --ignore tests/browser $(PYTEST)
	$(PY) -m pytest $(PARALLEL) tests/browser $(PYTEST)

mutants: requirements-dev.env
	$(PY) tools/mutants.py

bench: requirements-dev.env
	$(PY) -m tests.bench $(BENCH)

constraints:
	tools/environment.sh .venv-constraints requirements-constraints.txt '$(PYTHON)'
	tools/constraints.sh .venv-constraints/bin/uv

clean:
	rm -rf .build site .venv .venv-read .venv-constraints scripts/*.egg-info
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find scripts tests tools -name __pycache__ -prune -exec rm -rf {} +

# An environment holds what a file of requirements asks for. Where it was made by another Python, or for other pins, it is
# made anew.
.PHONY: .venv-read requirements.env requirements-dev.env
.venv-read:
	@tools/environment.sh .venv-read requirements-site.txt '$(PYTHON)'
requirements.env requirements-dev.env:
	@tools/environment.sh .venv $(@:.env=.txt) '$(PYTHON)'
