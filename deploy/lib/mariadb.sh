# SPDX-License-Identifier: AGPL-3.0-or-later
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
    --auth-root-authentication-method=socket --auth-root-socket-user="$operator" --basedir=/usr >"$home/log/mariadb-install.log" 2>&1 ||
    die "mariadb-install-db failed; see $home/log/mariadb-install.log"
}

# Who may do everything in the database is the system user who runs deploy/up (root, as a rule), known by the unix socket: nobody has
# a password to lose, and the user the handlers run as is nobody there.
operator=$(id -un)
database_root() { mariadb --no-defaults --socket="$run/mariadb.sock" --user="$operator" "$@"; }

# Accounts without a password that are not locked.
passwordless_accounts="SELECT CONCAT('\'', user, '\'@\'', host, '\'') FROM mysql.global_priv
  WHERE COALESCE(JSON_VALUE(priv, '$.account_locked'), 0) <> 1 AND COALESCE(JSON_VALUE(priv, '$.authentication_string'), '') = ''
    AND COALESCE(JSON_VALUE(priv, '$.plugin'), '') IN ('', 'mysql_native_password') AND COALESCE(JSON_VALUE(priv, '$.is_role'), 0) <> 1"

# An instance of an older release has a root that everybody on its socket may be.
close_database_root() {
  local account
  if ! database_root -e 'SELECT 1' >/dev/null 2>&1 || [ -n "$(database_root -N -e "$passwordless_accounts")" ]; then
    as_service mariadb --no-defaults --socket="$run/mariadb.sock" --user=root -e "
      CREATE USER IF NOT EXISTS '$operator'@'localhost';
      ALTER USER '$operator'@'localhost' IDENTIFIED VIA unix_socket;
      GRANT ALL PRIVILEGES ON *.* TO '$operator'@'localhost' WITH GRANT OPTION" ||
      die "only who made $home may start it: the database does not know $operator"
  fi
  for account in $(database_root -N -e "$passwordless_accounts"); do database_root -e "DROP USER $account"; done
}

wait_for_database() {
  local tries
  for tries in $(seq 600); do
    # Whoever asks: "access denied" is an answer too.
    if mariadb-admin --no-defaults --socket="$run/mariadb.sock" ping >/dev/null 2>&1; then return 0; fi
    sleep 0.1
  done
  die "MariaDB does not answer; see $home/log/mariadb.log"
}
