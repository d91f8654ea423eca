#!/usr/bin/env bash
# Makes the .deb and the .rpm of the image in target/image: build-packages.sh WORK TO. Called by build-installers.sh.
# Both have the same files, laid out under WORK/files; in a home they leave nothing and touch nothing.
set -euo pipefail
. packaging/common.sh

work=$PWD/$1
to=$PWD/$2
templates=packaging/linux
id=org.queuebridge.QueueBridge
files=$work/files
version=$(project_version)
released=$(sed -n 's/^## .* - \(....-..-..\)$/\1/p' src/docs/CHANGELOG.md | head -1)
home=${PROJECT_URL:-https://queuebridge.org}
screenshots=${SCREENSHOTS_URL:-$home/screenshots}
maintainer=${MAINTAINER:-QueueBridge maintainers <maintainers@queuebridge.org>}

filled() {
  sed "s|@VERSION@|$version|g; s|@DATE@|$released|g; s|@HOME@|$home|g; s|@SCREENSHOTS@|$screenshots|g
    s|@MAINTAINER@|$maintainer|g; s|@FILES@|$files|g; s|@SIZE@|${size:-}|g; s|@ARCHITECTURE@|${architecture:-}|g" "$1"
}

lay_out() {
  local share=$files/usr/share doc=$files/usr/share/doc/queuebridge size
  mkdir -p "$files/usr/bin" "$files/usr/lib" "$share/applications" "$share/metainfo" "$share/man/man1" "$doc"
  cp -a target/image/QueueBridge "$files/usr/lib/queuebridge"
  ln -s ../lib/queuebridge/bin/queuebridge "$files/usr/bin/queuebridge"
  cp "$templates/$id.desktop" "$share/applications"
  filled "$templates/$id.metainfo.xml" > "$share/metainfo/$id.metainfo.xml"
  for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$share/icons/hicolor/${size}x$size/apps"
    cp "$work/icons/queuebridge-$size.png" "$share/icons/hicolor/${size}x$size/apps/queuebridge.png"
  done
  filled "$templates/queuebridge.1" | gzip -9n > "$share/man/man1/queuebridge.1.gz"
  gzip -9nc README.md > "$doc/README.md.gz"
  gzip -9nc src/docs/commands.md > "$doc/commands.md.gz"
  gzip -9nc "$to/queuebridge-$version.cdx.json" > "$doc/queuebridge.cdx.json.gz"
  gzip -9nc src/docs/CHANGELOG.md > "$doc/changelog.gz"
  find "$files" -type d -exec chmod 755 {} +
  find "$files" -type f ! -perm -u+x -exec chmod 644 {} +
  find "$files" -type f -perm -u+x -exec chmod 755 {} +
  # Libraries are loaded, not run.
  find "$files" -type f -name '*.so' -exec chmod 644 {} +
}

debian_changelog() {
  printf 'queuebridge (%s-1) stable; urgency=medium\n\n' "$version"
  printf '  * Version %s, see changelog.gz.\n\n -- %s  %s\n' "$version" "$maintainer" "$(LC_ALL=C date -u -R -d "$released")"
}

deb() {
  local architecture size tree=$work/deb
  architecture=$(dpkg --print-architecture)
  echo "Packing the .deb"
  cp -al "$files" "$tree"
  mkdir -p "$tree/DEBIAN" "$tree/usr/share/lintian/overrides"
  filled "$templates/copyright" > "$tree/usr/share/doc/queuebridge/copyright"
  debian_changelog | gzip -9n > "$tree/usr/share/doc/queuebridge/changelog.Debian.gz"
  cp "$templates/lintian-overrides" "$tree/usr/share/lintian/overrides/queuebridge"
  (cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
  size=$(du -sk --apparent-size "$tree/usr" | cut -f1)
  filled "$templates/control" > "$tree/DEBIAN/control"
  chmod 644 "$tree/DEBIAN/"* "$tree/usr/share/lintian/overrides/queuebridge" "$tree/usr/share/doc/queuebridge/"*
  dpkg-deb --root-owner-group -Zxz "-z${PACK_LEVEL:-6}" --build "$tree" "$to/queuebridge_${version}-1_$architecture.deb" > /dev/null
}

rpm() {
  echo "Packing the .rpm"
  filled "$templates/queuebridge.spec" > "$work/queuebridge.spec"
  rpmbuild -bb --quiet --define "_topdir $work/rpm" --define "_binary_payload w${PACK_LEVEL:-6}.xzdio" --define "_rpmdir $to" --define "_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm" \
    "$work/queuebridge.spec"
}

lay_out
if command -v dpkg-deb > /dev/null; then deb; else echo "No .deb: dpkg-deb is missing" >&2; fi
if command -v rpmbuild > /dev/null; then rpm; else echo "No .rpm: rpmbuild is missing" >&2; fi
