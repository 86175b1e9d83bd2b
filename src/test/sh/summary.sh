#!/bin/sh
# Counts the tests of the last run by kind, from the reports in target/.
set -u
cd "$(dirname "$0")/../../../target" || exit 1

# name, then report files: prints one line and adds up. A suite's numbers are in its first line.
total=0 bad=0 skipped=0
count() {
  kind=$1
  shift
  set -- $(cat /dev/null "$@" 2>/dev/null | grep -o '<testsuite [^>]*>' | awk '
    function number(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
    { tests += number("tests"); bad += number("failures") + number("errors"); skipped += number("skipped") }
    END { print tests + 0, bad + 0, skipped + 0 }')
  printf '  %-34s%6d\n' "$kind" "$1"
  total=$((total + $1)) bad=$((bad + $2)) skipped=$((skipped + $3))
}
reports() { ls "$1"/TEST-*.xml 2>/dev/null; }

echo
echo "Tests by kind"
count "architecture" $(reports surefire-reports | grep '\.architecture\.')
count "unit and property" $(reports surefire-reports | grep -v '\.architecture\.')
count "web UI" $(ls webui-tests.xml 2>/dev/null)
count "in the container, on MariaDB" $(reports failsafe-reports | grep -v '\.browser\.')
count "whole application and browser" $(reports failsafe-reports | grep '\.browser\.')
echo
echo "Tests run: $total, Failures: $bad, Errors: 0, Skipped: $skipped"
echo
echo "$((total - bad - skipped)) passed, $bad failed, $skipped skipped"
