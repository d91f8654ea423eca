#!/usr/bin/env bash
# Makes everything that a release consists of, for the system this runs on, in target/installers:
#
#   everywhere  an archive that runs from any folder, the list of libraries (CycloneDX), SHA256SUMS
#   Linux       .deb (needs dpkg-deb), .rpm (needs rpmbuild)
#   Windows     .msi (needs WiX; run this from Git Bash)
#   macOS       .dmg
#
#   packaging/build-installers.sh           builds the image first
#   packaging/build-installers.sh --packed  takes the image that is in target/image
#
# PROJECT_URL, MAINTAINER and SCREENSHOTS_URL replace what the packages say of the project; PACK_LEVEL=0 packs in a fraction of
# the time, for trying. Tried on Linux.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

cyclonedx=org.cyclonedx:cyclonedx-maven-plugin:2.9.1
# What Windows knows the program by, so that a new version replaces the old one: never to be changed.
upgrade_id=6f1b7c52-2d0e-4c55-9f0b-8c1a4e7d3b96

jdk=$(find_jdk)
version=$(project_version)
image=target/image
to=target/installers
work=target/installers-work
if [ "${1:-}" != --packed ]; then packaging/build-image.sh; fi
rm -rf "$to" "$work"
mkdir -p "$to" "$work"
"$jdk/bin/java" packaging/Icon.java "$work/icons"

system_name() {
  local processor
  processor=$(uname -m)
  case $processor in x86_64|amd64) processor=x64 ;; aarch64|arm64) processor=arm64 ;; esac
  case $(uname -s) in
    Linux) echo "linux-$processor" ;;
    Darwin) echo "macos-$processor" ;;
    *) echo "windows-$processor" ;;
  esac
}

# Times are kept: the class cache fits only files that are as old as they were when it was made.
archive() {
  local name=queuebridge-$version-$(system_name)
  echo "Packing the archive"
  case $name in
    *windows*) "$SYSTEMROOT/System32/tar.exe" -a -c -f "$to/$name.zip" -C "$image" QueueBridge ;;
    *macos*) ditto -c -k --keepParent "$image/QueueBridge.app" "$to/$name.zip" ;;
    *) tar --create --sort=name --owner=0 --group=0 --numeric-owner --directory "$image" QueueBridge \
        | xz "-${PACK_LEVEL:-6}" --threads=0 > "$to/$name.tar.xz" ;;
  esac
}

# By full name, so that building and testing need not load it.
libraries() {
  echo "Listing the libraries"
  mvn -q -B "$cyclonedx:makeBom" -DincludeTestScope=false -DincludeProvidedScope=false -DoutputFormat=json \
    -DoutputName="queuebridge-$version.cdx" -DoutputDirectory="$PWD/$work" -Dcyclonedx.skipAttach=true
  with_runtime < "$work/queuebridge-$version.cdx.json" > "$to/queuebridge-$version.cdx.json"
}

# Maven knows nothing of the Java runtime that is part of the image.
with_runtime() {
  local runtime
  runtime=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$jdk/release")
  awk -v runtime="$runtime" '{ print } /^  "components" : \[/ {
    print "    { \"type\" : \"platform\", \"name\" : \"OpenJDK\", \"version\" : \"" runtime "\","
    print "      \"licenses\" : [ { \"expression\" : \"GPL-2.0-only WITH Classpath-exception-2.0\" } ] },"
  }'
}

installers() {
  local native=("$jdk/bin/jpackage" --name QueueBridge --app-version "$version" --vendor QueueBridge --dest "$to"
    --description "Amazon EventBridge rules for Genesys Cloud queues")
  case $(system_name) in
    linux*) packaging/linux/build-packages.sh "$work" "$to" ;;
    macos*) "${native[@]}" --type dmg --app-image "$image/QueueBridge.app" ;;
    *) "${native[@]}" --type msi --app-image "$image/QueueBridge" --win-menu --win-shortcut-prompt --win-dir-chooser \
        --win-upgrade-uuid "$upgrade_id" ;;
  esac
}

sums() {
  (cd "$to" && if command -v sha256sum > /dev/null; then sha256sum -- *; else shasum -a 256 -- *; fi > ../SHA256SUMS && mv ../SHA256SUMS .)
}

libraries
archive
installers
sums
rm -rf "$work"
ls -l "$to"
