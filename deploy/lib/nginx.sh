# SPDX-License-Identifier: AGPL-3.0-or-later
# The instance's own nginx. Needs $root, $home, $run, $port.

# nginx' errors go to the reader that cuts them (nginx/errors.py).
error_log() { echo "error_log syslog:server=unix:$run/nginx-errors.sock,nohostname,tag=nginx warn;"; }

write_nginx_config() {
  local name processes kind
  mkdir -p "$home/etc/nginx"
  ln -sfn "$home/share/laporbup/nginx" "$home/etc/nginx/laporbup"
  cat >"$home/etc/nginx/laporbup-logs.conf" <<EOF
access_log $home/log/nginx-access.log laporbup buffer=8k flush=1s;
$(error_log)
EOF
  {
    cat <<EOF
# Written by deploy/up.
daemon off;
worker_processes 2;
pid $run/nginx.pid;
$(error_log)
load_module /usr/lib/nginx/modules/ngx_http_brotli_filter_module.so;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
events { worker_connections 512; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  client_body_temp_path $home/cache/tmp/body;
  fastcgi_temp_path $home/cache/tmp/fastcgi;
  proxy_temp_path $home/cache/tmp/proxy;
  scgi_temp_path $home/cache/tmp/scgi;
  uwsgi_temp_path $home/cache/tmp/uwsgi;
  sendfile on;
  tcp_nopush on;
  include laporbup/http.conf;
  access_log off;
  fastcgi_cache_path $home/cache/public levels=1:2 keys_zone=laporbup_public:8m
                     max_size=128m inactive=24h use_temp_path=off;
EOF
    while read -r name processes kind; do
      [ "$kind" = fcgi ] || continue
      # Its processes and a full backlog: one more would wait for nothing.
      cat <<EOF
  upstream $name {
    zone $name 64k;
    server unix:$run/$name.sock max_conns=$((processes + 64)) max_fails=0;
  }
EOF
    done < <(services)
    cat <<EOF
  server {
    listen 127.0.0.1:$port;
    server_name localhost 127.0.0.1;
    set \$laporbup_statics $home/share/laporbup/statics;
    set \$laporbup_public_files $home/files/public;
    set \$laporbup_private_files $home/files/private;
    include laporbup/laporbup.conf;
  }
}
EOF
  } >"$home/etc/nginx/nginx.conf"
  chown -h "$user": "$home/etc/nginx" "$home"/etc/nginx/*
}

# Status line of GET $1, empty if nobody answers.
status_of() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$port" || exit 0
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
    IFS=' ' read -r -t 5 _ status _ <&3 && echo "$status"
  ) 2>/dev/null
}

# Until `/` answers 200.
wait_for_answer() {
  local tries
  for tries in $(seq 300); do
    [ "$(status_of /)" = 200 ] && return 0
    sleep 0.2
  done
  return 1
}
