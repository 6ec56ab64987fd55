# SPDX-License-Identifier: AGPL-3.0-or-later
# The processes of a private instance. Needs $root, $home, $run, $user.

supervisor_pid() {
  local pid
  pid=$(cat "$run/supervisord.pid" 2>/dev/null) || return 1
  [ -n "$pid" ] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF "$home/etc/supervisord.conf" || return 1
  echo "$pid"
}

supervise() { as_service supervisorctl -c "$home/etc/supervisord.conf" "$@"; }

# Starts programs at once and waits until all are up: supervisor watches each for a second before it
# calls it started. Over one connection: with one for each, a closed one's descriptor is used again for a
# program's pipe, and supervisor 4.2 then polls it for ever at full speed.
supervise_start() {
  as_service /usr/bin/python3 - "$run/supervisor.sock" "$@" <<'PYTHON'
import sys, time, xmlrpc.client
from supervisor.xmlrpc import SupervisorTransport
socket, *names = sys.argv[1:]
server = xmlrpc.client.ServerProxy("http://127.0.0.1", SupervisorTransport(None, None, f"unix://{socket}"))
for name in names:
    server.supervisor.startProcess(name, False)
while any(server.supervisor.getProcessInfo(name)["statename"] == "STARTING" for name in names):
    time.sleep(0.1)
PYTHON
}

# What a program of ours starts with (deploy/environment.txt), as `env -i` takes it: NAME=VALUE, one a line. Needs LAPORBUP_ETC's value only.
handler_environment() {
  local name
  for name in $(sed 's/#.*//' "$root/deploy/environment.txt"); do
    case $name in
      LAPORBUP_ETC) echo "$name=$home/etc" ;;
      *) die "deploy/environment.txt: what is $name here?" ;;
    esac
  done
}

# One program's common lines. Handlers that end are started again for ever.
program_lines() {
  printf 'directory=%s\nautorestart=true\nstartsecs=1\nstartretries=1000000\n' "$home"
  printf 'redirect_stderr=true\nstdout_logfile=%s/log/%s.log\nstdout_logfile_maxbytes=20MB\n' "$home" "$1"
  printf 'stdout_logfile_backups=2\n'
}

# The socket lives as long as multiwatch, so requests wait in it while a process starts again. Its own
# children end at SIGTERM; by default multiwatch would send them USR1.
command_of() {
  # Supervisor adds variables of its own: they end here.
  local bare="/usr/bin/env -i $(handler_environment | tr '\n' ' ')"
  local spawn="/usr/bin/spawn-fcgi -n -s $run/$1.sock -M 0600 -b 64"
  if [ "$3" = fcgi ]; then
    echo "$bare $spawn -- /usr/bin/multiwatch -s TERM -r 10 -f $2 -- $home/lib/laporbup/bin/$1"
  else
    echo "$bare $home/lib/laporbup/sbin/$1"
  fi
}

write_supervisor_config() {
  local name processes kind
  {
    cat <<EOF
[supervisord]
logfile=$home/log/supervisord.log
pidfile=$run/supervisord.pid
childlogdir=$home/log
directory=$home
identifier=laporbup
umask=027
[unix_http_server]
file=$run/supervisor.sock
chmod=0700
[rpcinterface:supervisor]
supervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface
[supervisorctl]
serverurl=unix://$run/supervisor.sock

[program:mariadb]
command=/usr/sbin/mariadbd --defaults-file=$home/etc/mariadb.cnf
priority=10
stopwaitsecs=120
$(program_lines mariadb)

[program:mail]
command=/usr/bin/python3 -m aiosmtpd -n -l 127.0.0.1:$mail_port -c aiosmtpd.handlers.Mailbox $home/mail
priority=20
$(program_lines mail)

[program:nginx-error]
command=/usr/bin/python3 -B $home/share/laporbup/nginx/errors.py $run/nginx-errors.sock
priority=25
$(program_lines nginx-error)

[program:nginx]
command=/usr/sbin/nginx -p $home -e stderr -c $home/etc/nginx/nginx.conf
autostart=false
priority=40
stopsignal=QUIT
stopwaitsecs=35
$(program_lines nginx)
EOF
    while read -r name processes kind; do
      cat <<EOF

[program:$name]
command=$(command_of "$name" "$processes" "$kind")
autostart=false
priority=30
stopsignal=TERM
stopwaitsecs=35
killasgroup=true
umask=007
$(program_lines "$name")
EOF
    done < <(built_services)
  } >"$home/etc/supervisord.conf"
  chmod 600 "$home/etc/supervisord.conf"
  chown "$user": "$home/etc/supervisord.conf"
}

# A lock of the caller's, or ours, must not live on in a daemon.
without_descriptors() (
  for descriptor in /proc/self/fd/*; do
    descriptor=${descriptor##*/}
    if [ "$descriptor" -gt 2 ]; then eval "exec $descriptor>&-"; fi
  done
  "$@"
)

start_supervisor() {
  local tries
  without_descriptors as_service env -i PATH="$PATH" LANG=C.UTF-8 HOME=/nonexistent supervisord -c "$home/etc/supervisord.conf" </dev/null \
    >>"$home/log/start.log" 2>&1 || die "supervisord did not start; see $home/log/start.log"
  for tries in $(seq 100); do
    [ -S "$run/supervisor.sock" ] && supervisor_pid >/dev/null && return 0
    sleep 0.1
  done
  die "supervisord does not answer; see $home/log/supervisord.log"
}

# Stops everything of the instance, by the supervisor's process id; the data stay.
stop_instance() {
  local pid tries
  pid=$(supervisor_pid) || return 0
  kill -TERM "$pid"
  for tries in $(seq 1800); do
    kill -0 "$pid" 2>/dev/null || { rm -f "$run"/*.sock; return 0; }
    sleep 0.1
  done
  die "the instance did not stop within 3 minutes; see $home/log/supervisord.log"
}
