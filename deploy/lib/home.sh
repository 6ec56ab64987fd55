# SPDX-License-Identifier: AGPL-3.0-or-later
# The folder of an instance and the user it runs as. Needs $root.
#
#   etc   settings and passwords (0600)   run   sockets and process ids    log   one file a process
#   db    MariaDB's data                  mail  the mail sink's Maildir    files attachments
#   cache nginx's public cache            keys  shares of the NIK key      lib, share  what was built

service_user=laporbup

# Sets home (absolute, links resolved), run (short enough for a socket) and user.
open_home() {
  local wanted=$1 create=${2:-no}
  case $wanted in /*) ;; *) wanted=$PWD/$wanted ;; esac
  [[ $wanted =~ ^[A-Za-z0-9._/+@-]+$ ]] || die "the path of an instance may not hold: ${wanted//[A-Za-z0-9._\/+@-]/}"
  if [ "$(id -u)" = 0 ]; then user=$service_user; else user=$(id -un); fi
  if [ "$create" = yes ]; then
    create_user
    create_home "$wanted"
  fi
  home=$(readlink -f "$wanted") && [ -d "$home" ] || die "no instance at $wanted"
  choose_run
}

create_user() {
  [ "$user" = "$service_user" ] || return 0
  getent passwd "$user" >/dev/null && return 0
  useradd --system --user-group --no-create-home --home-dir /nonexistent \
    --shell /usr/sbin/nologin "$user"
}

# Where the service user cannot reach the wanted folder (a clone below /root), the instance lives
# under /var/lib and a link stands in its place.
create_home() {
  local wanted=$1 elsewhere
  if [ ! -e "$wanted" ]; then
    mkdir -p "$wanted"
    chown "$user" "$wanted"
    if ! as_service test -w "$wanted" -a -x "$wanted"; then
      elsewhere=/var/lib/laporbup-$(hash_of "$wanted")
      mkdir -p "$elsewhere"
      chown "$user" "$elsewhere"
      rmdir "$wanted"
      ln -s "$elsewhere" "$wanted"
      say "$wanted is a link to $elsewhere: the user $user cannot reach the folder itself"
    fi
  fi
  local real folder
  real=$(readlink -f "$wanted")
  for folder in etc db log mail mail/new mail/cur mail/tmp files files/public files/private cache cache/public cache/tmp; do
    mkdir -p "$real/$folder"
    if [ "$(stat -c %U "$real/$folder")" != "$user" ]; then chown "$user": "$real/$folder"; fi
  done
  chmod 700 "$real/etc" "$real/db" "$real/mail" "$real/files" "$real/cache"
  # As on a server (deploy/systemd/tmpfiles.conf); here all programs are one user, and the groups part nobody.
  chmod 2770 "$real/files/public" "$real/files/private"
  mkdir -p "$real/keys"
  chmod 700 "$real/keys"
}

# A unix socket's path holds 107 bytes; supervisor adds a process id to its own.
choose_run() {
  local base=/tmp
  run=$home/run
  if [ ${#run} -gt 75 ]; then
    [ "$(id -u)" != 0 ] || base=/run
    run=$base/laporbup-$(hash_of "$home")
  fi
}

create_run() {
  mkdir -p -m 700 "$run"
  chown "$user" "$run"
  [ -O "$run" ] || [ "$(id -u)" = 0 ] || die "$run belongs to somebody else"
  if [ "$run" != "$home/run" ]; then ln -sfn "$run" "$home/run"; fi
}

hash_of() { printf %s "$1" | sha256sum | cut -c1-8; }

# Runs a command as the user of the instance.
as_service() {
  if [ "$(id -un)" = "$user" ]; then
    "$@"
  else
    setpriv --reuid="$user" --regid="$user" --init-groups env -u SUDO_USER HOME=/nonexistent "$@"
  fi
}

# One line "key=value" each; the instance's own memory between two runs of deploy/up.
remembered() {
  [ -f "$home/etc/instance" ] || return 0
  sed -n "s/^$1=//p" "$home/etc/instance"
}
remember() {
  local kept
  kept=$( [ -f "$home/etc/instance" ] && grep -v "^$1=" "$home/etc/instance" || true)
  printf '%s\n' $kept "$1=$2" | sort >"$home/etc/instance.new"
  chmod 600 "$home/etc/instance.new"
  chown "$user": "$home/etc/instance.new"
  mv "$home/etc/instance.new" "$home/etc/instance"
}

# Nobody listens there.
port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}
