# make site    the example household's site, from content/ into site/
# make test    everything that is checked before a change is taken
# make install the program for you, into ~/.local
# Each installs what it lacks. `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
ifndef BUILT
.NOTPARALLEL:
endif

BINARY := .build/release/evenhold
BENCH := .build/release/evenhold-bench
# What hangs shall fail: no check of `test` takes a third of this. The soaks have no limit.
LIMIT = timeout --kill-after=10 900
PROOF = $(LIMIT) .venv/bin/python -B Tests/Proof
FRESH := .artifacts/site
SWIFT_FILES := Package.swift Sources Tests Plugins Templates
# Where `make install` puts the program; DESTDIR stands before it, for those who make packages.
PREFIX := $(HOME)/.local
DESTDIR :=
DIST := .artifacts/dist
# `make test` builds once: the programs that the proofs run, and tests that take a third of the time.
TESTED := --configuration release --scratch-path .build-test
ON_TESTED := BUILT=yes BINARY=.build-test/release/evenhold BENCH=.build-test/release/evenhold-bench
DEBUG_BUILD := swift build --quiet --build-tests --explicit-target-dependency-import-check error

define say
@printf '\n== %s\n' "$(1)"
endef

soak fuzz bench bench-gate faults-soak hostile-soak soak-paper soak-shares contact-sheet look: LIMIT =

.PHONY: help site test check format lint unit binary faults faults-soak simulate ranges laws bench-binary fresh proof \
	reproducible households paper canaries hostile shares serving soak soak-paper soak-shares hostile-soak contact-sheet \
	look record fuzz bench bench-gate install-tools install-bench-tools install-build-tools clean
.PHONY: install uninstall installing guide guide-record guide-pictures dist dist-proof install-dist-tools

# How long `make fuzz` gives each target; two run at a time.
SECONDS = 60
FUZZ_BUILD := .build-fuzz

help: ## what can be made
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 22

site: install-build-tools binary ## build content/ into site/
	$(call say,Building content/ into site/)
	@$(BINARY) build content --out site --anew

PROOFS := laws households faults shares proof hostile canaries paper serving installing guide ranges reproducible
SYNC := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

test: ## everything: format, tests, the site in a browser
test: install-tools lint
	$(call say,Tests: build all as it is released$(,) with every import declared$(,) then run)
	@swift build --quiet --build-tests --explicit-target-dependency-import-check error $(TESTED)
	@swift test --quiet --skip-build --disable-xctest $(TESTED)
	@$(MAKE) --no-print-directory $(ON_TESTED) fresh
	@$(MAKE) --no-print-directory --jobs=2 $(SYNC) $(ON_TESTED) $(PROOFS)

check: install-build-tools lint unit ## the quick part of test: format and Swift tests

lint:
	$(call say,Format: swift format lint)
	@swift format lint --strict --recursive $(SWIFT_FILES)

unit:
	$(call say,Tests: build with every import declared$(,) then run)
	@$(DEBUG_BUILD)
	@swift test --quiet --skip-build --disable-xctest

ifdef BUILT # Two proofs run at a time, on programs that stand.
binary bench-binary: ;
else
binary:
	$(call say,Program: release build)
	@swift build --quiet --configuration release --product evenhold

bench-binary:
	@swift build --quiet --configuration release --product evenhold-bench
endif

# `sudo make install PREFIX=/usr/local BUILT=yes` installs what stands and builds nothing as root.
install: $(if $(BUILT),,install-build-tools) binary ## the program, manual, completions: PREFIX=~/.local
	@packaging/install.sh install '$(PREFIX)' '$(DESTDIR)' $(BINARY)

uninstall: ## take away what install put into PREFIX
	@packaging/install.sh uninstall '$(PREFIX)' '$(DESTDIR)'

dist: install-build-tools install-dist-tools ## an archive for any computer like this one, nothing else needed
	$(call say,Archive: release build with every library inside$(,) into $(DIST))
	@packaging/dist.sh $(DIST)

dist-proof: binary ## the archive of `make dist` in a bare root: nothing but the C library
	$(call say,Proof: the archive in a root with nothing but the C library)
	@$(PROOF)/bare_root.py $(BINARY) $(DIST)

simulate: install-build-tools bench-binary ## how often ranges hold the true share, on made-up households
	@$(BENCH) simulate --households 12000

ranges: bench-binary
	$(call say,Numbers: how often ranges hold the true share)
	@$(BENCH) simulate --households 1000

laws: bench-binary
	$(call say,Numbers: what holds of every household$(,) site and sentence)
	@$(BENCH) laws --households 2000 --sites 24 --pages 24

fresh: binary
	$(call say,Site: build content/ into $(FRESH))
	@rm -rf $(FRESH) && mkdir -p $(dir $(FRESH))
	@$(BINARY) build content --out $(FRESH)

proof:
	$(call say,Proof: the site as a browser$(,) a screen reader and a printer see it)
	@$(PROOF)/prove.py $(FRESH)

reproducible:
	$(call say,Proof: the same files give the same bytes)
	@Tests/Proof/reproducible.sh $(BINARY)

households: binary
	$(call say,Proof: households made of any of the example’s files)
	@$(PROOF)/subsets.py $(BINARY) 500

faults: binary
	$(call say,Proof: the output folder$(,) with calls that fail and builds that are killed)
	@$(PROOF)/faults.py $(BINARY)

faults-soak: install-tools binary ## every fault at every call, 1,000 kills, 1,000 folders of others
	$(call say,Proof: the output folder$(,) with every fault at every call)
	@$(DEBUG_BUILD)
	@EVENHOLD_RANDOM_FOLDERS=1000 swift test --quiet --skip-build --disable-xctest --filter ForeignFile
	@$(PROOF)/faults.py $(BINARY) full 1000

paper: binary
	$(call say,Proof: what is printed$(,) sheet by sheet)
	@$(PROOF)/paper.py $(BINARY)

soak: install-tools soak-paper soak-shares faults-soak hostile-soak ## the long loops: what test does a part of

canaries: binary
	$(call say,Proof: no word is where it doesn’t belong)
	@$(PROOF)/canaries.py $(BINARY)
	@$(PROOF)/interference.py $(BINARY) 30

hostile: binary
	$(call say,Proof: nothing gets through$(,) and nothing lasts)
	@$(PROOF)/hostile.py $(BINARY) 20
	@$(PROOF)/bounds.py $(BINARY)

hostile-soak: install-tools binary ## 1,000 households with what is private, every attack in every field
	$(call say,Soak: households with and without what is private)
	@$(PROOF)/interference.py $(BINARY) 1000
	$(call say,Soak: every attack in every field)
	@$(PROOF)/hostile.py $(BINARY) 1081 1

fuzz: install-build-tools ## every reader, for SECONDS=60 each, with what a fuzzer makes up
	$(call say,Fuzzing: build with every branch counted and every address watched)
	@EVENHOLD_FUZZ=1 swift build --quiet --configuration release --sanitize=address \
		--scratch-path $(FUZZ_BUILD) --product evenhold-fuzz
	$(call say,Fuzzing: $(SECONDS) seconds a target)
	@python3 -B Tests/Proof/fuzz.py $$(EVENHOLD_FUZZ=1 swift build --configuration release \
		--sanitize=address --scratch-path $(FUZZ_BUILD) --show-bin-path)/evenhold-fuzz $(SECONDS)

bench: install-tools install-bench-tools binary bench-binary ## how long all takes, beside others; RECORD=yes writes it down
	$(call say,Bench: households of 1$(,) 10 and 100 years)
	@.venv/bin/python -B Tests/Bench/bench.py $(BINARY) $(BENCH) \
		$(if $(RECORD),--record docs/BENCHMARKS.md)

bench-gate: install-bench-tools binary bench-binary ## instructions against those agreed on; RENEW=yes agrees on new ones
	$(call say,Bench: instructions of a build and of metrics)
	@python3 -B Tests/Bench/gate.py $(BINARY) $(BENCH) $(if $(RENEW),--renew)

soak-paper: binary
	$(call say,Soak: every month and sheet on both papers)
	@$(PROOF)/paper.py $(BINARY) --all

contact-sheet: install-tools binary ## every printed page in one picture, to look at
	@$(PROOF)/contact_sheet.py $(BINARY) .artifacts/contact-sheet.png

shares: binary
	$(call say,Proof: shared copies$(,) whole and spoiled$(,) in Chromium and Firefox)
	@$(PROOF)/shares.py $(BINARY)

serving: binary
	$(call say,Proof: the preview$(,) in a browser and through bare sockets)
	@$(PROOF)/serving.py $(BINARY)
	$(call say,Proof: what programs read fits its schema)
	@$(PROOF)/documents.py $(BINARY)

installing: binary
	$(call say,Proof: what is installed runs$(,) and goes without a trace)
	@$(PROOF)/installing.py $(BINARY)

guide: binary
	$(call say,Proof: the user guide$(,) command by command)
	@$(PROOF)/guide.py $(BINARY)

guide-record: install-tools binary ## what the program prints into docs/guide, to be read in the diff
	@$(PROOF)/guide.py $(BINARY) --record
	@git status --short -- docs/guide

guide-pictures: install-tools fresh ## the pictures of docs/guide, from the example
	@$(PROOF)/guide_pictures.py $(FRESH)

soak-shares: install-tools binary
	$(call say,Soak: thousands of changed bytes in locked copies)
	@$(PROOF)/shares.py $(BINARY) --soak

look: install-tools fresh ## screenshots and prints of every kind of page, to look at
	@$(PROOF)/look.py $(FRESH) .artifacts/look

record: install-build-tools ## write the golden files anew, to be read in the diff
	$(call say,Recording golden files)
	@$(DEBUG_BUILD)
	@RECORD_SNAPSHOTS=all swift test --quiet --skip-build --disable-xctest
	@git status --short -- Tests docs

format: ## format every Swift file in place
	@swift format format --in-place --recursive $(SWIFT_FILES)

install-tools: ## what make test needs
	@Tests/Proof/install.sh build proof

install-bench-tools:
	@Tests/Proof/install.sh bench

install-dist-tools:
	@Tests/Proof/install.sh dist

install-build-tools:
	@Tests/Proof/install.sh build

clean: ## remove what was built
	@rm -rf .build .build-test .build-dist $(FUZZ_BUILD) .venv .artifacts

, := ,
