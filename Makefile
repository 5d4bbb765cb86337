# Everything a person or CI does with this project, by name.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
# These start processes by the dozen, or count for long, which coverage would slow down to half their pace and less;
# others cover the same lines.
UNTRACED := tests/faults tests/torture tests/test_benches.py tests/pictures/test_album.py tests/domain/test_a_year.py \
	tests/domain/safety/test_transcripts.py tests/domain/safety/test_second_training.py tests/cli/test_run_command.py \
	tests/cli/test_logs.py tests/cli/test_nothing_kept.py tests/cli/test_procfile.py
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: run test check lint types floors content pictures lock format bench evaluate train torture clean

run: .venv/run  ## set everything up and run the bot (with no tokens: the playground)
	@$(BIN)/python -m bot run

test: .venv/dev  ## set everything up and pass the tests
	$(BIN)/python -m pytest -n 4 $(PYTEST_ARGS)

check: .venv/dev lint types floors content  ## all that CI asks for
	rm -f .coverage*
	$(BIN)/coverage run -m pytest -n 4 --hypothesis-profile=traced $(PYTEST_ARGS) $(UNTRACED:%=--ignore=%)
	$(BIN)/coverage combine -q
	$(BIN)/coverage report --fail-under=95
	$(BIN)/coverage report --include='bot/domain/*,bot/usecases/*' --fail-under=100
	$(BIN)/python -m pytest -n 4 $(PYTEST_ARGS) $(UNTRACED)

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/dev
	$(BIN)/mypy

floors: .venv/dev
	$(BIN)/lint-imports

content: .venv/dev
	$(BIN)/python -m bot exercises check

pictures: .venv/dev  ## draw every exercise, and the page that shows them
	$(BIN)/python -m bot exercises draw docs/pictures --page docs/exercises.md

format: .venv/dev  ## write the code the way the linter wants it
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: .venv/dev  ## compile pyproject.toml into requirements*.txt
	$(BIN)/uv pip compile -q --generate-hashes --universal --python-version 3.11 --group build pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile -q --generate-hashes --universal --python-version 3.11 --group build --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt

bench: .venv/dev  ## measure, beside the plain way, as ratios
	$(BIN)/python -m tests.bench $(BENCH_ARGS)

evaluate: .venv/dev  ## how well warning signs are read in messages that neither rules nor weights were made from
	$(BIN)/python -m tests.transcripts $(or $(EVALUATE_ARGS),--aside)

train: .venv/dev  ## teach the second reader of warning signs what stands in the open messages (TRAIN_ARGS=--report: only say how well)
	$(BIN)/python -m tests.transcripts.training $(TRAIN_ARGS)

torture: .venv/dev  ## kill workers while five thousand nudges are due, and look for one lost or doubled
	$(BIN)/python -m tests.torture $(TORTURE_ARGS)

clean:
	rm -rf .venv .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache *.egg-info

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 is needed and was not found. Install it, or say where it is: make run PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is older than Python 3.11. Say where a newer one is: make run PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/run: .venv/bin/python requirements.txt
	@echo "Setting up (once) ..."
	@$(BIN)/python -m pip install -q --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev: .venv/bin/python requirements-dev.txt
	@echo "Setting up for development (once) ..."
	@$(BIN)/python -m pip install -q --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@ .venv/run
