#!/usr/bin/env bash
# install.sh install|uninstall PREFIX [DESTDIR] [PROGRAM]: puts the program, its manual pages, its
# completions and its documents under PREFIX, or takes away what it put there and nothing else.
# DESTDIR stands before PREFIX and in no file, for those who make packages.
set -euo pipefail
umask 022

usage() {
  sed -n '2,4s/^# //p' "$0" >&2
  exit 64
}

refuse() {
  printf 'error: %s\n' "$1" >&2
  exit 1
}

[ $# -ge 2 ] || usage
action=$1
prefix=${2%/}
root=${3-}$prefix
program=${4-}
case "$prefix" in
  /*) ;;
  *) refuse "PREFIX is '$2'; it has to be a folder from the root on, such as /usr/local" ;;
esac

source=$(cd "$(dirname "$0")/.." && pwd)
documents=share/doc/evenhold
list=$documents/installed.txt

# put MODE SOURCE PLACE: one file, whole or not at all, and its line in the list.
put() {
  local place=$root/$3
  mkdir -p "$(dirname "$place")"
  cp "$2" "$place.new"
  chmod "$1" "$place.new"
  mv -f "$place.new" "$place"
  printf '%s\n' "$3" >>"$installed"
}

put_completions() {
  local shell place
  while read -r shell place; do
    "$program" --generate-completion-script "$shell" >"$work/completions"
    put 644 "$work/completions" "$place"
  done <<'END'
bash share/bash-completion/completions/evenhold
zsh share/zsh/site-functions/_evenhold
fish share/fish/vendor_completions.d/evenhold.fish
END
}

put_documents() {
  local file
  for file in README.md CHANGELOG.md LICENSE SECURITY.md THIRD-PARTY-NOTICES.md; do
    put 644 "$source/$file" "$documents/$file"
  done
  while IFS= read -r file; do
    put 644 "$source/$file" "$documents/$file"
  done < <(cd "$source" && find docs -type f -not -path 'docs/man/*' | LC_ALL=C sort)
}

install_all() {
  [ -x "$program" ] || refuse "there is no program at '$program'; 'make install' builds it"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  installed=$work/installed.txt
  : >"$installed"
  # What an older one put there, and this one does not, shall not stay behind.
  [ ! -e "$root/$list" ] || remove_listed
  # Three quarters of a program as it is built are names for a debugger.
  cp "$program" "$work/evenhold"
  strip "$work/evenhold" 2>/dev/null || true
  put 755 "$work/evenhold" bin/evenhold
  local page
  for page in "$source"/docs/man/*.1; do
    put 644 "$page" "share/man/man1/$(basename "$page")"
  done
  put_completions
  put_documents
  printf '%s\n' "$list" >>"$installed"
  LC_ALL=C sort "$installed" >"$work/sorted"
  installed=/dev/null
  put 644 "$work/sorted" "$list"
}

# Takes away the files of the list, and the folders of its own that are empty then.
remove_listed() {
  local line
  while IFS= read -r line; do
    case "/$line/" in
      */../* | //*) refuse "'$root/$list' names '$line', which is elsewhere; nothing more was removed" ;;
    esac
    rm -f "$root/$line"
  done < <(cat "$root/$list")
  [ ! -d "$root/$documents" ] || find "$root/$documents" -depth -type d -empty -delete
}

case "$action" in
  install)
    install_all
    printf 'Installed into %s: bin/evenhold and %d other files.\n' \
      "$root" "$(($(wc -l <"$root/$list") - 1))"
    case ":$PATH:" in
      *":$prefix/bin:"*) ;;
      *) printf '%s is not on your search path yet. Open a new terminal; if %s\n' \
        "$prefix/bin" "'evenhold' is not found there, add: export PATH=\"$prefix/bin:\$PATH\"" ;;
    esac
    ;;
  uninstall)
    [ -e "$root/$list" ] || refuse "there is no '$root/$list': nothing was installed there"
    count=$(wc -l <"$root/$list")
    remove_listed
    printf 'Removed %d files from %s.\n' "$count" "$root"
    ;;
  *) usage ;;
esac
