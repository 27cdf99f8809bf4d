#!/usr/bin/env bash
# Installs what building (`install.sh build`), packing (`install.sh dist`) and proving (`install.sh
# proof`) need and this machine lacks: Debian packages by apt-get, Python packages into .venv. Says
# nothing when nothing is lacking.
set -euo pipefail
cd "$(dirname "$0")/../.."

build_packages=(libcmark-gfm-dev libcmark-gfm-extensions-dev)
dist_packages=(gcc g++ binutils) # for the archives of the C++ library, and to look into the program
proof_packages=(
  chromium firefox-esr fonts-dejavu-core fonts-noto-core fonts-liberation2
  fonts-droid-fallback fonts-noto-color-emoji # names in any writing, and emoji
  poppler-utils default-jre-headless python3 python3-venv
  gcc libc6-dev # for the library that makes system calls fail
  libatomic1 # for the program inside the playwright package
)
# hledger and Hugo are only measured against; Hugo comes as a Python package when it is asked for.
bench_packages=(valgrind hledger python3 python3-venv)

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# A package counts as there when dpkg has it, or when another way of installing gave its command.
is_there() {
  case "$1" in
    default-jre-headless) command -v java >/dev/null && java -version >/dev/null 2>&1 ;;
    gcc) command -v cc >/dev/null || command -v gcc >/dev/null || command -v clang >/dev/null ;;
    python3) command -v python3 >/dev/null ;;
    *) [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ;;
  esac
}

install_debian() {
  local lacking=()
  local package
  for package in "$@"; do
    is_there "$package" || lacking+=("$package")
  done
  [ ${#lacking[@]} -gt 0 ] || return 0
  printf '\n== Installing %s\n' "${lacking[*]}"
  local apt=(
    env DEBIAN_FRONTEND=noninteractive
    apt-get -qq -o DPkg::Lock::Timeout=400 -o Dpkg::Use-Pty=0
  )
  local log
  log=$(mktemp)
  if ! {
    as_root "${apt[@]}" update &&
      as_root "${apt[@]}" install -y --no-install-recommends "${lacking[@]}"
  } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
  fi
  rm -f "$log"
}

install_python() {
  local wanted=Tests/Proof/requirements.txt
  cmp -s "$wanted" .venv/installed.txt && .venv/bin/python -c '' 2>/dev/null && return 0
  printf '\n== Installing into .venv: %s\n' "$(grep -v '^#' "$wanted" | tr '\n' ' ')"
  rm -rf .venv
  # The first python3 of the path may be one that cannot make environments; Debian's can.
  python3 -m venv .venv 2>/dev/null || { rm -rf .venv && /usr/bin/python3 -m venv .venv; }
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$wanted"
  cp "$wanted" .venv/installed.txt
}

if ! command -v swift >/dev/null; then
  echo 'error: there is no `swift` on the path; install a toolchain of Swift 6.2 or newer first' >&2
  exit 1
fi

for need in "$@"; do
  case "$need-$(uname -s)" in
    build-Linux) install_debian "${build_packages[@]}" ;;
    dist-Linux) install_debian "${dist_packages[@]}" ;;
    proof-Linux) install_debian "${proof_packages[@]}" && install_python ;;
    bench-Linux) install_debian "${bench_packages[@]}" ;;
    *) echo "note: on this system, install by hand: cmark-gfm, Chromium, Java, Poppler, Python 3" ;;
  esac
done
