#!/usr/bin/env bash
# dist.sh FOLDER: a program that needs nothing but the C library, packed into FOLDER.
#
# Swift's libraries come in by its own switch. For the others the linker is shown a folder that holds
# their archives alone; Package.swift says how.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$1
build=$PWD/.build-dist
archives=$build/archives
most=45000000 # Bytes of the program.

# The C++ library is what Foundation's calendars and the lock of shared copies are written with.
rm -rf "$archives"
mkdir -p "$archives"
for archive in libcmark-gfm.a libcmark-gfm-extensions.a libstdc++.a; do
  file=$(cc -print-file-name="$archive")
  if [ ! -e "$file" ]; then
    echo "error: there is no $archive; 'make install-dist-tools' installs it" >&2
    exit 1
  fi
  ln -s "$(realpath "$file")" "$archives/$archive"
done

cc -O1 -c -o "$archives/no_requests.o" packaging/no_requests.c
ar crD "$archives/libcurl.a" "$archives/no_requests.o"

# The tables of ICU stay out, under the name that this toolchain's Foundation looks for.
icu=$(dirname "$(dirname "$(realpath "$(command -v swift)")")")/lib/swift_static/linux/lib_FoundationICU.a
tables=$(nm "$icu" 2>/dev/null | sed -nE 's/.* R (icudt[0-9]+_dat)$/\1/p')
if [ -z "$tables" ]; then
  echo "error: there are no tables in $icu" >&2
  exit 1
fi
cc -O1 -c -fPIC "-DTABLES=$tables" -o "$archives/no_tables.o" packaging/no_tables.c

options=(
  --configuration release --product evenhold --scratch-path "$build/swift" --static-swift-stdlib
  -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
)
export EVENHOLD_ARCHIVES=$archives
swift build --quiet "${options[@]}"
program=$(swift build "${options[@]}" --show-bin-path)/evenhold

# What it asks the system for: the C library, its mathematics, and the loader of programs.
needed=$(readelf --dynamic "$program" | sed -nE 's/.*\(NEEDED\).*\[(.*)\]/\1/p')
others=$(grep -vE '^(libc|libm)\.so\.6$|^ld-linux.*\.so\.[0-9]+$' <<<"$needed" || true)
if [ -n "$others" ]; then
  echo "error: the program still needs ${others//$'\n'/, }" >&2
  exit 1
fi
size=$(stat --format=%s "$program")
if [ "$size" -gt "$most" ]; then
  echo "error: the program has $size bytes, more than $most" >&2
  exit 1
fi
oldest=$(readelf --wide --version-info "$program" | grep -oE 'GLIBC_[0-9.]+' | sort -Vu | tail -n 1)
printf '%s bytes; needs %s, from glibc %s on\n' "$size" "${needed//$'\n'/, }" "${oldest#GLIBC_}"
packaging/pack.sh "$program" "$folder"
