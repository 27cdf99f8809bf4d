#!/usr/bin/env bash
# pack.sh PROGRAM FOLDER: an archive of the program with its manual pages, completions and documents,
# laid out as it is installed, and its SHA-256 beside it. The same files give the same bytes.
set -euo pipefail
umask 022

program=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
source=$(cd "$(dirname "$0")/.." && pwd)

version=$("$program" --version)
name=evenhold-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
# The day of the last change, wherever it is packed; without a history the first day of all clocks.
day=$(git -C "$source" log -1 --format=%ct 2>/dev/null || echo 0)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$source/packaging/install.sh" install "/$name" "$work" "$program" >/dev/null

tar --create --directory "$work" --format=ustar --sort=name --mtime="@$day" \
  --owner=0 --group=0 --numeric-owner --mode=go-w "$name" | gzip --best --no-name >"$work/archive"
mv "$work/archive" "$folder/$name.tar.gz"
(cd "$folder" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
printf '%s\n' "$folder/$name.tar.gz"
