#!/bin/sh
# The checks of the web UI, while the tests in the container go on:
#   webui.sh begin     starts them and returns
#   webui.sh await     waits until they are done, and shows what they said
#   webui.sh verdict   fails where one of them failed
set -u
cd "$(dirname "$0")/../../.." || exit 1
checks=target/webui-checks

everything() (
  cd src/main/webui || exit
  npm run lint
  lint=$?
  npm test -- --reporter=default --reporter=junit --outputFile.junit=../../../target/webui-tests.xml
  exit $((lint + $?))
)

case $1 in
  begin)
    rm -rf $checks
    mkdir -p $checks
    (
      everything
      echo $? >$checks.outcome && mv $checks.outcome $checks/outcome
    ) >$checks/said 2>&1 </dev/null &
    echo $! >$checks/pid
    ;;
  await)
    while [ ! -f $checks/outcome ] && kill -0 "$(cat $checks/pid)" 2>/dev/null; do sleep 1; done
    cat $checks/said
    ;;
  verdict)
    [ "$(cat $checks/outcome)" = 0 ] && exit 0
    echo "The checks of the web UI have failed; what they said is above and in $checks/said." >&2
    exit 1
    ;;
esac
