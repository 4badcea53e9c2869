# Two commands do everything on a fresh machine: `make demo` and `make test`.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT ?= demo-out
AS_OF := 2026-11-01
SUDO := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

.PHONY: help demo test check bench accuracy examples lock schema clean

help:            ## Say what can be made
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:.*## */\t/' | expand -t 12

demo: $(VENV)/.runtime $(VENV)/.models   ## Set up, screen examples/ and say where the reports are
	@echo
	@$(BIN)/pivots screen --job examples/jobs/ml-infrastructure-engineer.md examples/resumes --out $(OUT) --as-of $(AS_OF)
	@echo
	@echo "What to try next:"
	@echo "  $(BIN)/pivots job check examples/jobs/ml-infrastructure-engineer.md --write my-job.yaml"
	@echo "  $(BIN)/pivots screen --job my-job.yaml YOUR-RESUMES/ --out out/"
	@echo "  $(BIN)/pivots anonymize examples/resumes/ml-01.pdf"
	@echo "  $(BIN)/pivots --help"

test: check      ## Set up everything tests need, then run all checks

check: $(VENV)/.dev $(VENV)/.browser $(VENV)/.models
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2

bench: $(VENV)/.dev   ## Measure speed, start-up time and memory
	$(BIN)/python benchmarks/speed.py

accuracy: $(VENV)/.dev   ## Score on labelled cases, where there are any (GOLD=folder)
	$(BIN)/python benchmarks/accuracy.py $(if $(GOLD),--gold $(GOLD))

examples: $(VENV)/.dev   ## Make the example jobs and résumés anew
	$(BIN)/python examples/make_jobs.py
	$(BIN)/python examples/make_resumes.py

schema: $(VENV)/.dev   ## Write the published JSON Schema anew
	$(BIN)/python -m pivots.report.schema

lock: $(VENV)/.dev   ## Compile the lock files anew from pyproject.toml
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml --extra ocr --extra pdf --group build -o requirements.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml --extra ocr --extra pdf --group build --group dev -c requirements.txt -o requirements-dev.txt

clean:           ## Remove what was set up and made
	rm -rf $(VENV) $(OUT) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Pivots needs Python 3.11 or newer: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy python3-venv && $(PYTHON) -m venv $(VENV); }
	@touch $@

$(VENV)/.runtime: $(VENV)/.python requirements.txt pyproject.toml
	@echo "Setting up (once) ..."
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.txt
	@echo "Setting up for development (once) ..."
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

# Scans and pictures are read with Tesseract's models. Without them everything else works, and scans end as a problem with its remedy.
MODELS := tesseract-ocr tesseract-ocr-eng tesseract-ocr-osd tesseract-ocr-deu tesseract-ocr-fra tesseract-ocr-spa
$(VENV)/.models: $(VENV)/.python
	@command -v tesseract >/dev/null && tesseract --list-langs 2>/dev/null | grep -q deu \
	  || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy --no-install-recommends $(MODELS); } >/dev/null 2>&1 \
	  || echo "Tesseract could not be installed: scans and pictures will not be read (apt-get install $(MODELS))."
	@touch $@

# Browser tests look at the pages with Debian's Chromium; another one can be named in PIVOTS_CHROMIUM.
$(VENV)/.browser: $(VENV)/.python
	@[ -n "$$PIVOTS_CHROMIUM" ] || command -v chromium >/dev/null || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy --no-install-recommends chromium fonts-dejavu-core; }
	@touch $@
