#!/usr/bin/env bash
# reproducible.sh PROGRAM: the committed site/ is what content/ gives, byte for byte, however it is
# built: from here or elsewhere, in any time zone and language, from files made in any order, with
# the program moved away and nothing in its environment.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/../.."
root=$PWD

work=$(mktemp -d)
shuffled=$work
# Memory file systems list files in the order of their making, which is the order to shuffle.
if [ -w /dev/shm ]; then shuffled=$(mktemp -d -p /dev/shm); fi
trap 'rm -rf "$work" "$shuffled"' EXIT

failures=0
passes=0
say() { printf '  %-5s%s\n' "$1" "$2"; }

# build_and_compare NAME COMMAND…: runs a build into $work/out and compares it with site/.
build_and_compare() {
  local name=$1
  shift
  rm -rf "$work/out"
  if ! "$@" >"$work/log" 2>&1; then
    say FAIL "$name: the build stopped"
    sed -n '1,20s/^/         /p' "$work/log"
    failures=$((failures + 1))
  elif ! diff -r "$expected" "$work/out" >"$work/difference" 2>&1; then
    say FAIL "$name: $(grep -acE '^(diff|Only|Binary)' "$work/difference") files differ"
    grep -aE '^(diff|Only|Binary|[<>])' "$work/difference" | cut -c 1-160 |
      sed -n "s|$work|…|g; s|$root/||g; 1,12s/^/         /p"
    failures=$((failures + 1))
  else
    say ok "$name"
    passes=$((passes + 1))
  fi
}

in_folder() {
  local folder=$1
  shift
  (cd "$folder" && "$@")
}

# The comparison itself must notice one changed byte.
expected=$work/altered
cp -R site "$expected"
printf ' ' >>"$expected/index.html"
if build_and_compare 'control' "$program" build content --out "$work/out" >/dev/null &&
  [ "$passes" != 0 ]; then
  say FAIL 'a changed byte went unnoticed'
  exit 1
fi
failures=0
expected=$root/site

build_and_compare 'site/ is what content/ gives' \
  "$program" build content --out "$work/out"
build_and_compare 'from another folder' \
  in_folder / "$program" build "$root/content" --out "$work/out"
build_and_compare 'in another time zone and language' \
  env TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 \
  "$program" build content --out "$work/out"

mkdir "$shuffled/content"
(cd content && find . -type d -exec mkdir -p "$shuffled/content/{}" \;)
(cd content && find . -type f | shuf | while IFS= read -r file; do
  cp "$file" "$shuffled/content/$file"
done)
build_and_compare 'from files made in another order' \
  in_folder "$shuffled" "$program" build content --out "$work/out"

mkdir "$work/elsewhere"
cp "$program" "$work/elsewhere/program"
build_and_compare 'with the program moved and an empty environment' \
  env -i "$work/elsewhere/program" build content --out "$work/out"

printf '\n%d passed, %d failed\n' "$passes" "$failures"
if [ "$failures" != 0 ]; then
  echo 'If the change is meant, look at the pages (make look), then re-record: make site'
  exit 1
fi
