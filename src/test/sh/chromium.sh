#!/bin/sh
# Brings the browser that the browser tests drive, or says in one line what to install.
set -u
browser=${CHROMIUM:-/usr/bin/chromium}
[ -x "$browser" ] && exit 0
if [ -z "${CHROMIUM:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null && exit 0
fi
echo "The browser tests need Chromium at $browser: install it (Debian: apt-get install chromium), or name yours by the environment variable CHROMIUM." >&2
exit 1
