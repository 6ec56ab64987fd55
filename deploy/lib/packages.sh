# SPDX-License-Identifier: AGPL-3.0-or-later
# Debian packages: installs what is missing, is silent when nothing is.

# The names in a list file of deploy/packages.
packages_in() { sed 's/#.*//' "$@" | awk 'NF { print $1 }' | sort -u; }

packages_missing() {
  local name
  for name in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "not root and no sudo; as root: apt-get install --no-install-recommends ${missing_packages:-}"
  fi
}

# Installs the named packages. Server packages must not start their services here: an instance runs
# its own, and the machine's ports may be taken.
install_packages() {
  local missing_packages guard=/usr/sbin/policy-rc.d guarded=no status=0
  missing_packages=$(packages_missing "$@" | tr '\n' ' ')
  [ -n "${missing_packages// /}" ] || return 0
  step "installing: $missing_packages"
  if [ ! -e "$guard" ]; then
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$guard" >/dev/null
    as_root chmod 755 "$guard"
    guarded=yes
  fi
  apt_quietly update && apt_quietly install $missing_packages || status=$?
  if [ "$guarded" = yes ]; then as_root rm -f "$guard"; fi
  [ $status = 0 ] || die "apt-get could not install: $missing_packages"
  keep_services_off $missing_packages
}

# A unit that this installation brought must not start at the next boot either.
keep_services_off() {
  local name
  [ -d /run/systemd/system ] || return 0
  for name in "$@"; do
    case $name in nginx | supervisor) as_root systemctl disable --quiet "$name.service" ;; esac
  done
}

apt_quietly() {
  local log
  log=$(mktemp)
  if as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
    -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
    -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
    return 0
  fi
  tail -n 30 "$log" >&2
  rm -f "$log"
  return 1
}
