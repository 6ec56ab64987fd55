# deploy/binaries.txt, the one list of binaries. Needs $root.

# Lines "name processes kind".
binaries() { sed 's/#.*//' "$root/deploy/binaries.txt" | awk 'NF { print $1, $2, $3 }'; }

# The same, of those whose sources are there.
built_binaries() {
  local name processes kind
  while read -r name processes kind; do
    if [ -f "$root/handlers/$name/main.cpp" ]; then echo "$name $processes $kind"; fi
  done < <(binaries)
}
