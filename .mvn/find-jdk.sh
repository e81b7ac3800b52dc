# Sets JAVA_HOME to a JDK that can build 掌规. Sourced by mvnw, so that ./mvnw works although an older `java` comes
# first on the PATH (docs/decisions/0001-mvnw-finds-a-jdk.md). Plain POSIX shell: dash, bash and the sh of macOS.
#
# A JAVA_HOME that suffices is kept, then the `java` on the PATH is taken if it suffices. Otherwise the usual places are
# searched, and the lowest version that suffices wins: the release the code is built for, not the newest one, which the
# compiler's plugins may not know yet.
#
# ZHANGGUI_JDK_SEARCH_ROOT stands before the system's folders; only the test of this script sets it.

zhanggui_required_java=25

# Prints the major version of the JDK in folder $1 from its `release` file; nothing if it is no JDK.
zhanggui_jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
    JAVA_VERSION=*)
      version=${line#JAVA_VERSION=}
      version=${version#\"}
      printf '%s\n' "${version%%[!0-9]*}"
      return 0
      ;;
    esac
  done <"$1/release"
}

zhanggui_jdk_suffices() {
  version=$(zhanggui_jdk_version "$1")
  [ "${version:-0}" -ge "$zhanggui_required_java" ]
}

# Prints the home of the `java` on the PATH: where its links lead, or, for a shim, what it says itself.
zhanggui_java_on_path() {
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    target=$(readlink "$java")
    case $target in
    /*) java=$target ;;
    *) java=$(dirname "$java")/$target ;;
    esac
  done
  home=$(dirname "$(dirname "$java")")
  if [ ! -r "$home/release" ]; then
    home=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
  fi
  printf '%s\n' "$home"
}

# A subshell: it may turn on globbing, which mvnw turns off, and its variables do not reach mvnw.
zhanggui_find_jdk() (
  set +fe
  for home in "${JAVA_HOME-}" "$(zhanggui_java_on_path)"; do
    if [ -n "$home" ] && zhanggui_jdk_suffices "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done

  best=
  best_version=
  root=${ZHANGGUI_JDK_SEARCH_ROOT-}
  user=${HOME-}
  for home in \
    "$root"/usr/lib/jvm/* \
    "$root"/usr/lib64/jvm/* \
    "$root"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$user"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$root"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$root"/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "$user"/.sdkman/candidates/java/* \
    "$user"/.jdks/* \
    "$user"/.jdks/*/Contents/Home \
    "$user"/.asdf/installs/java/* \
    "$user"/.local/share/mise/installs/java/* \
    "$root"/opt/java* \
    "$root"/opt/java/* \
    "$root"/opt/jdk*; do
    version=$(zhanggui_jdk_version "$home")
    if [ "${version:-0}" -ge "$zhanggui_required_java" ] && [ "$version" -lt "${best_version:-$((version + 1))}" ]; then
      best=$home
      best_version=$version
    fi
  done
  printf '%s\n' "$best"
)

zhanggui_java_home=$(zhanggui_find_jdk)
if [ -z "$zhanggui_java_home" ]; then
  echo "掌规 needs a JDK $zhanggui_required_java or newer, and none was found: install one (for example Eclipse Temurin" \
    "$zhanggui_required_java) or set JAVA_HOME to the folder of one." >&2
  exit 1
fi
JAVA_HOME=$zhanggui_java_home
export JAVA_HOME
