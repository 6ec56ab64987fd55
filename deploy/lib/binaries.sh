# SPDX-License-Identifier: AGPL-3.0-or-later
# deploy/binaries.txt, the one list of binaries. Needs $root.

# Lines "name processes kind" of those that run: handlers and loops, no tools.
services() { sed 's/#.*//' "$root/deploy/binaries.txt" | awk 'NF && $3 != "tool" { print $1, $2, $3 }'; }

# Who has settings and a database account of its own: those that run, and the tool whose work is nobody else's.
accounts() { services | awk '{ print $1 }' && echo rekey; }

# Those that run, of which the sources are there.
built_services() {
  local name processes kind
  while read -r name processes kind; do
    if [ -f "$root/handlers/$name/main.cpp" ]; then echo "$name $processes $kind"; fi
  done < <(services)
}

# Where a loop or a tool is installed: tool_of NAME [HOME]. Without HOME, on a server: where the shell
# finds it, else below /usr, else below /usr/local.
tool_of() {
  local path paths=("$(command -v "$1" || true)" "/usr/lib/laporbup/sbin/$1" "/usr/local/lib/laporbup/sbin/$1")
  if [ $# -gt 1 ]; then paths=("$2/lib/laporbup/sbin/$1"); fi
  for path in "${paths[@]}"; do
    if [ -x "$path" ]; then echo "$path" && return 0; fi
  done
  die "there is no $path; build and install first"
}
