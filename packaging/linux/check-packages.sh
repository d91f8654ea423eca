#!/usr/bin/env bash
# Checks what build-packages.sh made, as distributions do: desktop file, metainfo, the .deb, and what the .rpm has and needs.
# Needs desktop-file-utils, appstream, lintian and rpm.
set -euo pipefail
cd "$(dirname "$0")/../.."

deb=$(ls target/installers/*.deb)
rpm=$(ls target/installers/*.rpm)
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
dpkg-deb --extract "$deb" "$unpacked"

desktop-file-validate "$unpacked/usr/share/applications/"*.desktop
appstreamcli validate --no-net "$unpacked/usr/share/metainfo/"*.xml
lintian --no-cfg --fail-on error,warning "$deb"
man --warnings --local-file "$unpacked/usr/share/man/man1/queuebridge.1.gz" 2>&1 > /dev/null | { ! grep .; }
rpm --query --package --requires "$rpm" | grep '^libgtk-3.so.0' > /dev/null
rpm --query --package --requires "$rpm" | { ! grep -E '^lib(jvm|java|awt|net|nio|jli)\.so'; }
rpm --query --package --list "$rpm" | grep -x /usr/bin/queuebridge > /dev/null
(cd target/installers && sha256sum --check --quiet SHA256SUMS)
echo "All checks passed"
