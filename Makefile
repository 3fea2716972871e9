# One command each; every one sets up what it needs.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve test check mutants bench clean

site: $(VENV)/.site
	$(BIN)/python scripts/build.py site

serve: $(VENV)/.site
	$(BIN)/python -m mkdocs serve

check: $(VENV)/.site
	$(BIN)/python scripts/build.py check

test: $(VENV)/.dev
	$(BIN)/python tools/browser.py
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python scripts/build.py site
	$(BIN)/pytest $(PYTEST)

mutants: $(VENV)/.dev
	$(BIN)/python tools/mutants.py

bench: $(VENV)/.dev
	$(BIN)/python -m tests.bench $(BENCH)

clean:
	rm -rf .build site

# The stamps hold when the environment fits the requirements.
$(VENV)/.site: requirements.txt requirements-site.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.site
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@
