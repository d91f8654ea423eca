#!/usr/bin/env bash
# Tries the .deb of target/installers in a clean Debian: installs it with the packages it depends on and nothing else, opens
# the window, runs the tour, upgrades from the version before, removes it, and looks for what is left.
#
#   packaging/try-deb.sh FOLDER      FOLDER becomes the root of the Debian; where it is one already, it is used again
#
# Needs root, a network, mmdebstrap, Xvfb and xdotool.
set -euo pipefail
cd "$(dirname "$0")/.."

root=$(realpath -m "${1:?names the folder that becomes the root of the Debian}")
display=:${DISPLAY_NUMBER:-93}
deb=$(ls target/installers/queuebridge_*.deb)
server=

say() { echo "== $*"; }
# In place of the shell that calls it, where that is one of its own: its number is then that of the program.
become() {
  exec chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive DISPLAY="$display" "$@"
}
inside() { (become "$@"); }

leave() {
  if [ -n "$server" ]; then kill "$server" || true; fi
  umount "$root/dev" "$root/proc" || true
}

enter() {
  if [ ! -x "$root/usr/bin/apt-get" ]; then
    say "Making a clean Debian"
    mmdebstrap --quiet --variant=minbase bookworm "$root"
  fi
  mount --bind /proc "$root/proc"
  mount --bind /dev "$root/dev"
  trap leave EXIT
  cp "$deb" "$root/new.deb"
  inside apt-get -qq update
}

# The same files as a version before: what an upgrade does to a home does not depend on them.
older() {
  local tree
  tree=$(mktemp -d)
  dpkg-deb --raw-extract "$deb" "$tree"
  sed -i 's/^Version: .*/Version: 0.9-1/' "$tree/DEBIAN/control"
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$tree" "$root/old.deb" > /dev/null
  rm -rf "$tree"
}

libraries_are_there() {
  local missing
  missing=$(inside find /usr/lib/queuebridge -name '*.so' -exec env \
    LD_LIBRARY_PATH=/usr/lib/queuebridge/lib/runtime/lib:/usr/lib/queuebridge/lib/runtime/lib/server ldd {} + | grep 'not found' || true)
  if [ -n "$missing" ]; then echo "$missing"; return 1; fi
}

# From the start to the window; the program is then ended as by closing the session.
window_opens() {
  local program seen=
  become /usr/lib/queuebridge/bin/QueueBridge > "$root/window.log" 2>&1 &
  program=$!
  for _ in $(seq 120); do
    seen=$(DISPLAY=$display xdotool search --onlyvisible --class QueueBridge 2> /dev/null || true)
    if [ -n "$seen" ]; then break; fi
    sleep 0.5
  done
  sleep 2
  kill "$program"
  wait "$program" || true
  if [ -z "$seen" ]; then cat "$root/window.log"; return 1; fi
}

of_the_program() {
  (cd "$root" && find . \( -path ./proc -o -path ./dev \) -prune -o -iname '*queuebridge*' -print | sort)
}

enter
say "Installing the version before"
older
inside apt-get -qq install --yes --no-install-recommends /old.deb > "$root/apt.log" 2>&1 || { cat "$root/apt.log"; exit 1; }
libraries_are_there
Xvfb "$display" -screen 0 1280x800x24 > /dev/null 2>&1 &
server=$!
say "Opening the window"
window_opens
mkdir -p "$root/root/.config/queuebridge"
if [ ! -s "$root/root/.config/queuebridge/settings.json" ]; then echo '{"theme":"DARK"}' > "$root/root/.config/queuebridge/settings.json"; fi
before=$(sha256sum < "$root/root/.config/queuebridge/settings.json")
say "Upgrading"
inside apt-get -qq install --yes --no-install-recommends /new.deb > "$root/apt.log" 2>&1 || { cat "$root/apt.log"; exit 1; }
inside dpkg-query --show queuebridge
[ "$before" = "$(sha256sum < "$root/root/.config/queuebridge/settings.json")" ] || { echo "The upgrade changed the settings"; exit 1; }
window_opens
say "Running commands and the tour"
inside queuebridge --version
inside /usr/lib/queuebridge/bin/QueueBridge tour /tmp/tour
echo "$(find "$root/tmp/tour" -name '*.png' | wc -l) pictures"
say "Removing"
inside apt-get -qq purge --yes queuebridge > "$root/apt.log" 2>&1
left=$(of_the_program | grep -Ev '^\./root/|^\./var/(lib/dpkg|log|cache/apt)/' || true)
if [ -n "$left" ]; then echo "Left behind: $left"; exit 1; fi
say "Left, of the user alone:"
of_the_program | grep '^\./root/'
