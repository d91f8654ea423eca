#!/usr/bin/env bash
# Trains the cache of classes (the JDK's AOT cache) with which the program starts in a fraction of the time:
#
#   packaging/train-cache.sh target/image/QueueBridge
#
# To be run last, when every file of the image is in place: Java takes the cache only with the very jars that it was
# trained with, by their sizes and times. Moved, or copied with its times (cp -a, tar, packages), the image still has a
# cache that fits. One that does not fit is left out: the program starts without it, and says so in its log.
#
# The program's own launcher trains it, as the image has no `java`: a first run connects to the sandbox and shows queues
# and rules, a second one writes the cache. The first has a window where there is a display, or where xvfb-run makes
# one, so that the classes of windows are in the cache too; elsewhere it has none.
set -euo pipefail
image=$1
case $(uname -s) in
  Linux) launcher=$image/bin/QueueBridge app=$image/lib/app window=gtk ;;
  Darwin) image=$image.app launcher=$image/Contents/MacOS/QueueBridge app=$image/Contents/app window=mac ;;
  *) launcher=$image/QueueBridge.exe app=$image/app window=win ;;
esac
cache=$app/queuebridge.aot
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
on_display=()
if [ "$window" = gtk ] && [ -z "${DISPLAY:-}" ]; then
  if command -v xvfb-run > /dev/null; then on_display=(xvfb-run -a); else window=Headless; fi
fi

# Runs the program with options of Java. Says what it said only where it fails.
run() {
  local options=$1
  shift
  JAVA_TOOL_OPTIONS=$options "$@" > "$work/said" 2>&1 || { cat "$work/said" >&2; return 1; }
}

# The launchers do without a cache while it is trained.
for launches in "$app"/*.cfg; do
  awk '!/queuebridge\.aot$|ArchiveRelocationMode|UnlockDiagnosticVMOptions/' "$launches" > "$work/cfg"
  cat "$work/cfg" > "$launches"
done
rm -f "$cache"

run "-XX:AOTMode=record -XX:AOTConfiguration=$work/recorded -Dglass.platform=$window" \
  ${on_display[@]+"${on_display[@]}"} "$launcher" tour --first-steps
# Classes are taken from the cache one by one as they are needed: all of them at once, which is the default, would take
# more memory and no less time.
run "-XX:AOTMode=create -XX:-AOTClassLinking -XX:AOTConfiguration=$work/recorded -XX:AOTCache=$cache" "$launcher"

# $APPDIR is for the launcher to replace. The cache is read where it was meant to be, as moving it takes long. The
# options are among those of Java, which arguments may follow.
for launches in "$app"/*.cfg; do
  awk '{ print } /^\[JavaOptions\]$/ {
    print "java-options=-XX:+UnlockDiagnosticVMOptions"
    print "java-options=-XX:ArchiveRelocationMode=0"
    print "java-options=-XX:AOTCache=$APPDIR/queuebridge.aot"
    print "java-options=-Dqueuebridge.cache=queuebridge.aot"
  }' "$launches" > "$work/cfg"
  cat "$work/cfg" > "$launches"
done
# Every launcher has the cache now, which holds what the archive of the runtime's own classes does.
find "$image" -name 'classes*.jsa' -delete
echo "$cache: $(du -h "$cache" | cut -f1)"
