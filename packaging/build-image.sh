#!/usr/bin/env bash
# Makes a self-contained image of the program, for the system this runs on:
#
#   packaging/build-image.sh      →  target/image/QueueBridge
#
# The image holds a Java runtime of just the modules needed (jlink), JavaFX among them, and a launcher (jpackage):
# bin/QueueBridge on Linux, QueueBridge.exe on Windows (run this from Git Bash there). It takes the same arguments as
# the program: none for the window, `sandbox`, `tour`. Beside it, bin/queuebridge is for commands of the shell; where
# file names do not differ by case it is queuebridge-cli. Nothing need be installed where it runs.
#
# Needs Maven and a JDK 25: that of JAVA_HOME, of the PATH, or in one of the usual places. Tried on Linux.
#
# Classes are not compressed here: archives and installers compress all of them together, a quarter smaller.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

# As `jdeps --print-module-deps` names them for our jar and those it needs; java.management is tinylog's.
modules=java.base,java.desktop,java.logging,java.management,java.net.http,java.sql,java.xml,jdk.httpserver,jdk.unsupported
# Of java.desktop, which JavaFX needs for printing and we for saving pictures: what windows of Swing and sound are made
# of. Each package keeps a class, as jlink demands of modules.
unused_resources='/java.desktop/com/sun/media/sound/[B-Z]*,/java.desktop/**/swing/**$*.class,/java.desktop/**/swing/plaf/**UI.class'
unused_resources+=',/java.desktop/javax/swing/plaf/**Painter.class'
unused_files='**libjsound*,**jsound.dll,**libsplashscreen*,**splashscreen.dll'
about=src/main/resources/org/queuebridge/about
work=target/image-work
image=target/image

# JavaFX comes as jars with native libraries inside, which would be unpacked to a cache at every first start.
# As jmods their libraries become part of the runtime.
javafx_jmods() {
  local jar name part
  for jar in target/javafx/javafx-*-*-*.jar; do
    name=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
    part=$work/javafx/$name
    mkdir -p "$part/classes" "$part/lib"
    (cd "$part/classes" && "$jdk/bin/jar" --extract --file "$root/$jar")
    find "$part/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) -exec mv {} "$part/lib" \;
    "$jdk/bin/jmod" create --class-path "$part/classes" --libs "$part/lib" \
      --legal-notices "$jdk/legal/java.base" "$work/jmods/$name.jmod"
  done
}

# The licenses of all jars, from inside them or from those that the program shows too. JavaFX's go into the runtime, beside the JDK's.
licenses() {
  local jar name prefix license to
  for jar in "$work"/jars/*.jar; do
    name=$(basename "$jar" .jar)
    license=
    while IFS='| ' read -r prefix license _; do
      case $prefix in ''|'#'*) license=; continue ;; esac
      if [ "${name#"$prefix"}" != "$name" ]; then break; fi
      license=
    done < $about/libraries.txt
    if [ -z "$license" ]; then
      echo "build-image: $name is not in $about/libraries.txt" >&2
      return 1
    fi
    to=$root/$work/jars/licenses/$name
    mkdir -p "$to"
    (cd "$to" && "$jdk/bin/jar" --list --file "$root/$jar" | { grep -E '^META-INF/(LICEN[CS]E|NOTICE)[^/]*$' || true; } \
      | xargs -r "$jdk/bin/jar" --extract --file "$root/$jar")
    if [ -z "$(find "$to" -iname 'licen*')" ]; then
      cp "$about/licenses/$license.txt" "$to/LICENSE.txt"
    fi
  done
}

jdk=$(find_jdk)
root=$PWD
version=$(project_version)
echo "JDK: $jdk"
rm -rf "$work" "$image"
mkdir -p "$work/jmods" "$work/jars"

echo "Building the program"
# Two calls: what is asked of copy-dependencies here would also reach the build's own copying of JavaFX.
mvn -q -B package -Dmaven.test.skip=true
mvn -q -B dependency:copy-dependencies \
  -DincludeScope=runtime -DexcludeGroupIds=org.openjfx -DoutputDirectory="$work/jars"
licenses
cp "target/queuebridge-$version.jar" README.md src/docs/CHANGELOG.md "$work/jars"
"$jdk/bin/java" packaging/StoreJars.java "$work/jars"
"$jdk/bin/java" packaging/Icon.java "$work/icons"

echo "Linking the runtime"
javafx_jmods
"$jdk/bin/jlink" --module-path "$work/jmods" --add-modules "$modules,javafx.controls" --output "$work/runtime" \
  --strip-debug --no-header-files --no-man-pages --compress zip-0 --generate-cds-archive \
  --exclude-resources "$unused_resources" --exclude-files "$unused_files"
# For heaps of 32 GB and more.
rm -f "$work"/runtime/lib/server/classes_nocoops.jsa "$work"/runtime/bin/server/classes_nocoops.jsa
# The archive of the runtime's classes needed `java`; the image has launchers of its own, and libraries stay. That of
# Linux calls it, by a name that tells users what runs.
if [ "$(uname -s)" = Linux ]; then mv "$work/runtime/bin/java" "$work/QueueBridge"; fi
find "$work/runtime/bin" -type f \( -name '*.exe' -o ! -name '*.*' \) -delete
if [ "$(uname -s)" = Linux ]; then mv "$work/QueueBridge" "$work/runtime/bin"; fi

echo "Packing the image"
options=(--type app-image --name QueueBridge --app-version "$version" --vendor QueueBridge --dest "$image" --runtime-image "$work/runtime" --input "$work/jars"
  --main-jar "queuebridge-$version.jar" --main-class org.queuebridge.Launcher
  --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED
  # What a window needs, as measured: compiling at once with the quick compiler; a heap that begins small and gives all
  # back that is free when the program asks for it; likewise the memory of libraries. With less room for compiled code,
  # the collector would stop the window for its sake.
  --java-options -XX:TieredStopAtLevel=1 --java-options -XX:+UseSerialGC --java-options -Xms24m
  --java-options -XX:TrimNativeHeapInterval=5000 --java-options -XX:ReservedCodeCacheSize=128m
  --java-options -XX:MaxNewSize=32m --java-options -XX:-ShrinkHeapInSteps --java-options -XX:MarkSweepDeadRatio=0
  --java-options -XX:MinHeapFreeRatio=10 --java-options -XX:MaxHeapFreeRatio=20)
case $(uname -s) in
  Linux) options+=(--icon "$work/icons/queuebridge-512.png") ;;
  Darwin) options+=(--icon "$work/icons/queuebridge.icns") ;;
  *) options+=(--icon "$work/icons/queuebridge.ico") ;;
esac
# A launcher of its own for the shell: no window without a command, and a console on Windows.
cat > "$work/queuebridge.properties" <<'LAUNCHER'
arguments=--help
win-console=true
LAUNCHER
case $(uname -s) in
  Linux) shell=queuebridge ;;
  *) shell=queuebridge-cli ;;
esac
options+=(--add-launcher "$shell=$work/queuebridge.properties")
"$jdk/bin/jpackage" "${options[@]}"
if [ "$(uname -s)" = Linux ]; then
  for launcher in "$image"/QueueBridge/bin/*; do install -m 755 packaging/linux/launcher.sh "$launcher"; done
  rm "$image/QueueBridge/lib/libapplauncher.so"
fi
if [ "$(uname -s)" = Linux ] && command -v strip > /dev/null; then
  find "$image" -type f \( -name '*.so' -o -name jexec -o -name jspawnhelper -o -path '*/runtime/bin/*' \) -exec strip --strip-unneeded {} +
fi
# Archives keep times to two seconds at best, and a class cache fits files of one time alone.
find "$image" -type f -exec touch -t 202601010000 {} +
rm -rf "$work"
echo "Training the cache of classes"
packaging/train-cache.sh "$image/QueueBridge"
echo "$image: $(du -sh "$image" | cut -f1)"
