# One verb for everything. `make` alone lists them. Each tool makes the .venv it needs first.
TOOL = @sh tools/python.sh -m tools

.DEFAULT_GOAL := help
.PHONY: help run dev stop test check check-html fix bench seed-check

help: ## list the verbs
	@sed -n 's/^\([a-z-]*\):[^#]*## /  make \1	/p' Makefile

run: ## set up and serve the site on http://127.0.0.1:8000 (PORT=8001 for another port)
	$(TOOL).run

dev: ## the same with code reloading and debug pages
	$(TOOL).run --dev

stop: ## stop the site and the database of this checkout
	$(TOOL).stop

test: ## run all tests; ARGS="-k name" for some
	$(TOOL).run_tests $(ARGS)

check: ## style, migrations, imports, message catalogues
	$(TOOL).check

check-html: ## the Nu HTML checker on every kind of page (needs Java and npm)
	$(TOOL).check_html

fix: ## mend style
	$(TOOL).fix

bench: ## measure imports of 10,000 answers, and pages and files of a round to 195 States
	$(TOOL).run_tests -n 0 -q -s tests/bench/bench_import.py tests/bench/bench_pages.py

seed-check: ## try the seed data without keeping any
	$(TOOL).seed_check
