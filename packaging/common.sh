# Of the scripts beside this file, which read it from the project's folder.

is_jdk_25() {
  [ -x "$1/bin/jlink" ] && [ -x "$1/bin/jpackage" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

find_jdk() {
  local home on_path
  on_path=$(command -v javac || true)
  for home in "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" \
    /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home "/c/Program Files"/*/*jdk*25*; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      echo "$home"
      return
    fi
  done
  echo "no JDK 25 with jlink and jpackage found; set JAVA_HOME to one" >&2
  return 1
}

project_version() {
  sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml
}
