# SPDX-License-Identifier: AGPL-3.0-or-later
# Words to the operator.

say() { printf '%s\n' "$*"; }
step() { printf '== %s\n' "$*"; }
die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}
