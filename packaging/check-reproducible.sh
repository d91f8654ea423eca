#!/usr/bin/env bash
# Builds the jar twice, in two folders, and fails where one byte differs: packaging/check-reproducible.sh
# Needs Maven and a JDK 25; takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

JAVA_HOME=$(find_jdk)
export JAVA_HOME
jar=target/queuebridge-$(project_version).jar
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT

for copy in first another-folder/second; do
  mkdir -p "$copies/$copy"
  git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory "$copies/$copy"
  (cd "$copies/$copy" && mvn -q -B package -Dmaven.test.skip=true)
done
if ! cmp "$copies/first/$jar" "$copies/another-folder/second/$jar"; then
  echo "check-reproducible: the two builds differ" >&2
  exit 1
fi
echo "Both builds made the same jar, byte for byte:"
sha256sum < "$copies/first/$jar"
