#!/bin/sh
# Shows under a system-call trace that the program opens no network socket: command line, leaflet, window and preview.
# no_network.sh PROGRAM-FOLDER; exits 1 and prints the calls when any socket but a local one is made. Needs strace; with
# Xvfb and xdotool the window is used as a clinician would (drive_window.sh), without them it only opens.
set -eu
here=$(dirname "$(readlink -f "$0")")
program=$(readlink -f "$1")/nkr-desktop
example=$(dirname "$program")/_internal/resources/examples/example.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

traced() {
    name=$1
    shift
    strace -f -qq -e trace=network,openat -e signal=none -o "$work/$name.trace" "$@" >"$work/out" 2>"$work/err" || [ $? = 124 ]
}

traced self-check "$program" self-check
traced assess "$program" assess "$example"
traced note "$program" note "$example"
traced leaflet "$program" leaflet "$example" -o "$work/leaflet.pdf"
if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    unset QT_QPA_PLATFORM XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME
    export HOME="$work/home"
    mkdir -p "$HOME/.config/nkr-desktop"
    version=$("$program" --version | cut -d' ' -f2)
    echo "{\"format\": \"nkr-settings/1\", \"seen_version\": \"$version\"}" >"$HOME/.config/nkr-desktop/settings.json"
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
    server=$!
    trap 'kill $server; rm -rf "$work"' EXIT
    while ! [ -s "$work/display" ]; do sleep 0.2 && kill -0 $server; done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    traced window timeout 100 "$program" &
    window=$!
    "$here/drive_window.sh" "$example"
    xdotool search --onlyvisible --name '^NKR Desktop$' windowkill
    wait $window || true # its display has been taken from it
    grep -q 'libQt6Pdf' "$work/window.trace" || { echo "the preview was not reached" >&2; exit 1; }
else
    export QT_QPA_PLATFORM=offscreen
    traced window timeout 10 "$program"
fi

# AF_UNIX is the way to the display; everything else leaves the process for a network.
if grep -hE 'socket(pair)?\(' "$work"/*.trace | grep -v '(AF_UNIX'; then
    echo "a network socket was made" >&2
    exit 1
fi
echo "sockets made, all local:"
grep -hoE '(socket(pair)?\(AF_[A-Z0-9]+|connect\([0-9]+, \{sa_family=AF_[A-Z0-9]+, sun_path=[^}]*)' "$work"/*.trace |
    sed 's/connect([0-9]*/connect(/' | sort | uniq -c || true
for trace in "$work"/*.trace; do
    echo "$(basename "$trace" .trace): $(grep -cE 'socket(pair)?\(' "$trace" || true) socket calls"
done
