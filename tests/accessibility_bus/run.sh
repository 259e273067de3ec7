#!/usr/bin/env bash
# One visit over the accessibility bus, in a display and a session bus of its own: bash run.sh PYTHON FOLDER
# PYTHON starts the program; FOLDER, empty, becomes its home and receives the leaflet.
# The driver runs in Debian's own python3, which is where pyatspi lives.
set -eu
python=$1 folder=$2 here=$(cd "$(dirname "$0")" && pwd)

if [ -z "${NKR_ON_A_BUS:-}" ]; then
  NKR_ON_A_BUS=1 exec dbus-run-session -- xvfb-run -a -s "-screen 0 1400x900x24" bash "$0" "$python" "$folder"
fi

export HOME=$folder XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data \
  XDG_STATE_HOME=$folder/state XDG_CACHE_HOME=$folder/cache
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
for place in /usr/libexec /usr/lib/at-spi2-core; do
  if [ -x "$place/at-spi-bus-launcher" ]; then "$place/at-spi-bus-launcher" --launch-immediately & break; fi
done
sleep 1
cd "$here/../.."
"$python" -m nkr_desktop &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT
/usr/bin/python3 "$here/drive.py" "$folder/folder.pdf"
