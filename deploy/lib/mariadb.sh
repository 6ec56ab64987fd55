# The instance's own MariaDB: one socket, no port. Needs $home, $run, $user.

write_mariadb_config() {
  cat >"$home/etc/mariadb.cnf" <<EOF
[mariadbd]
datadir=$home/db
socket=$run/mariadb.sock
pid-file=$run/mariadb.pid
skip-networking
skip-name-resolve
character-set-server=utf8mb4
collation-server=utf8mb4_unicode_ci
default-time-zone=+00:00
sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY
transaction-isolation=READ-COMMITTED
innodb-flush-log-at-trx-commit=1
sync-binlog=1
innodb-buffer-pool-size=128M
innodb-log-file-size=48M
performance-schema=OFF
max-connections=100
max-allowed-packet=16M
EOF
  chown "$user": "$home/etc/mariadb.cnf"
  chmod 600 "$home/etc/mariadb.cnf"
}

create_data_folder() {
  [ ! -d "$home/db/mysql" ] || return 0
  step "making the database's folder"
  as_service mariadb-install-db --defaults-file="$home/etc/mariadb.cnf" --skip-test-db \
    --auth-root-authentication-method=normal --basedir=/usr >"$home/log/mariadb-install.log" 2>&1 ||
    die "mariadb-install-db failed; see $home/log/mariadb-install.log"
}

# The account `root` has no password: its socket stands in a folder of the instance's user alone.
database_root() { as_service mariadb --no-defaults --socket="$run/mariadb.sock" --user=root "$@"; }

wait_for_database() {
  local tries
  for tries in $(seq 600); do
    if database_root -e 'SELECT 1' >/dev/null 2>&1; then return 0; fi
    sleep 0.1
  done
  die "MariaDB does not answer; see $home/log/mariadb.log"
}
