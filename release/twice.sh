#!/usr/bin/env bash
# Builds the committed state twice, in two folders, and compares the released artifacts byte by byte.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for build in first second; do
  git clone -q . "$folder/$build"
  (cd "$folder/$build" && mvn -q -B -Prelease -DskipTests -Djacoco.skip=true -pl core,extractors verify)
done
different=0
for file in "$folder"/first/{core,extractors}/target/hustings-*.{jar,json,xml} "$folder"/first/{core,extractors}/.flattened-pom.xml; do
  other=${file/first/second}
  if cmp -s "$file" "$other"; then
    echo "same       $(sha256sum < "$file" | cut -c1-16)  ${file##*/}"
  else
    echo "DIFFERENT  ${file##*/}"
    different=1
  fi
done
exit $different
