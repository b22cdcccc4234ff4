# Finds a JDK of version 25 or later; sourced by ./mvnw and by ./entente, so that both agree.
#
# find_jdk      sets JDK_FOUND to a JDK's folder and JDK_VERSION to its version, or returns 1
# require_jdk   find_jdk, then exports JAVA_HOME; or says what to install and returns 2
#
# Order: JAVA_HOME, the java on PATH, then the usual folders (there a 25 before anything newer, the latest update first).
# A JDK's version is read from its `release` file, without starting it: that keeps ./entente quick.
# ENTENTE_JDK_FOLDERS replaces the usual folders (patterns separated by colons).
# Plain POSIX sh; works under `set -euf`, leaves the caller's options alone.

JDK_WANTED=25

# Sets JDK_VERSION to the version of the JDK in folder $1 (such as 25.0.3) and JDK_MAJOR to its first number.
jdk_version() {
  JDK_VERSION='' JDK_MAJOR=0
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS='=' read -r jdk_key jdk_value || [ -n "$jdk_key" ]; do
      if [ "$jdk_key" = JAVA_VERSION ]; then
        JDK_VERSION=${jdk_value#\"}
        JDK_VERSION=${JDK_VERSION%%\"*}
        break
      fi
    done <"$1/release"
  else
    # a few packagers leave the file out: only then is the JDK asked itself
    JDK_VERSION=$("$1/bin/java" -version 2>&1) || return 1
    JDK_VERSION=${JDK_VERSION#*\"}
    JDK_VERSION=${JDK_VERSION%%\"*}
  fi
  JDK_MAJOR=${JDK_VERSION%%[!0-9]*}
  [ -n "$JDK_MAJOR" ] || JDK_MAJOR=0
}

# True when version $1 is to be preferred to version $2, both at or above the wanted one: the wanted number first,
# within a number the later update, otherwise the lower number (closer to what was tested).
jdk_better() {
  [ -n "$2" ] || return 0
  jdk_a=${1%%[!0-9]*} jdk_b=${2%%[!0-9]*}
  [ "$jdk_a" -eq "$jdk_b" ] || { [ "$jdk_a" -lt "$jdk_b" ]; return; }
  # the third number is the update; a first release is called 25 alone
  jdk_a=$1.0.0 jdk_b=$2.0.0
  jdk_a=${jdk_a#*.} jdk_b=${jdk_b#*.}
  jdk_a=${jdk_a#*.} jdk_b=${jdk_b#*.}
  jdk_a=${jdk_a%%[!0-9]*} jdk_b=${jdk_b%%[!0-9]*}
  [ "${jdk_a:-0}" -gt "${jdk_b:-0}" ]
}

# The folder of the JDK behind the first java on PATH, links followed, in JDK_ON_PATH.
jdk_on_path() {
  JDK_ON_PATH=''
  jdk_link=$(command -v java 2>/dev/null) || return 1
  while [ -L "$jdk_link" ]; do
    jdk_target=$(readlink "$jdk_link")
    case $jdk_target in
      /*) jdk_link=$jdk_target ;;
      *) jdk_link=${jdk_link%/*}/$jdk_target ;;
    esac
  done
  case $jdk_link in
    */bin/java) JDK_ON_PATH=${jdk_link%/bin/java} ;;
    *) return 1 ;;
  esac
}

find_jdk() {
  JDK_FOUND='' JDK_SEEN=''
  if [ -n "${JAVA_HOME-}" ] && jdk_version "$JAVA_HOME"; then
    JDK_SEEN="JAVA_HOME is $JDK_VERSION"
    [ "$JDK_MAJOR" -lt "$JDK_WANTED" ] || { JDK_FOUND=$JAVA_HOME; return 0; }
  fi
  if jdk_on_path && jdk_version "$JDK_ON_PATH"; then
    JDK_SEEN="${JDK_SEEN:+$JDK_SEEN, }java on PATH is $JDK_VERSION"
    [ "$JDK_MAJOR" -lt "$JDK_WANTED" ] || { JDK_FOUND=$JDK_ON_PATH; return 0; }
  fi
  jdk_home=${HOME:-/nonexistent}
  jdk_folders=${ENTENTE_JDK_FOLDERS-"/usr/lib/jvm/*:/usr/lib64/jvm/*:/usr/java/*:/usr/local/java/*:/usr/local/lib/jvm/*\
:/opt/*:/opt/java/*:/opt/jdk/*:$jdk_home/.sdkman/candidates/java/*:$jdk_home/.jdks/*:$jdk_home/.gradle/jdks/*\
:$jdk_home/.jbang/cache/jdks/*:$jdk_home/.asdf/installs/java/*:$jdk_home/.local/share/mise/installs/java/*\
:/Library/Java/JavaVirtualMachines/*/Contents/Home:$jdk_home/Library/Java/JavaVirtualMachines/*/Contents/Home\
:/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home:/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home\
:/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec:/c/Program Files/Java/*:/c/Program Files/Eclipse Adoptium/*"}
  case $- in *f*) jdk_noglob=yes ;; *) jdk_noglob=no ;; esac
  jdk_ifs=${IFS-unset}
  IFS=':'
  set +f
  jdk_best=''
  for jdk_folder in $jdk_folders; do
    if jdk_version "$jdk_folder" && [ "$JDK_MAJOR" -ge "$JDK_WANTED" ] && jdk_better "$JDK_VERSION" "$jdk_best"; then
      jdk_best=$JDK_VERSION
      JDK_FOUND=$jdk_folder
    fi
  done
  [ "$jdk_noglob" = no ] || set -f
  if [ "$jdk_ifs" = unset ]; then unset IFS; else IFS=$jdk_ifs; fi
  JDK_VERSION=$jdk_best
  [ -n "$JDK_FOUND" ]
}

require_jdk() {
  if find_jdk; then
    JAVA_HOME=$JDK_FOUND
    export JAVA_HOME
    return 0
  fi
  cat >&2 <<MESSAGE
entente needs a JDK $JDK_WANTED or later and found none${JDK_SEEN:+ ($JDK_SEEN)}.
It looked at JAVA_HOME, at java on PATH, and in the usual folders (/usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, ...).
Install one, for example:
  Debian, Ubuntu   sudo apt-get install openjdk-25-jdk-headless   (or Temurin: https://adoptium.net)
  Fedora           sudo dnf install java-25-openjdk-devel
  macOS            brew install openjdk@25
  any              sdk install java 25-tem                        (https://sdkman.io)
or, if you have one elsewhere, point to it:  export JAVA_HOME=/path/to/jdk-25
MESSAGE
  return 2
}
