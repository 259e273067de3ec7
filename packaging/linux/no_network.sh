#!/bin/sh
# Shows under a system-call trace that the program opens no network socket: command line, leaflet and window.
# no_network.sh PROGRAM-FOLDER; exits 1 and prints the calls when any socket but a local one is made. Needs strace;
# a display is used where there is one.
set -eu
program=$(readlink -f "$1")/nkr-desktop
example=$(dirname "$program")/_internal/resources/examples/example.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

traced() {
    name=$1
    shift
    strace -f -qq -e trace=network -e signal=none -o "$work/$name.trace" "$@" >"$work/out" 2>"$work/err" || [ $? = 124 ]
}

traced self-check "$program" self-check
traced assess "$program" assess "$example"
traced note "$program" note "$example"
traced leaflet "$program" leaflet "$example" -o "$work/leaflet.pdf"
if [ -z "${DISPLAY:-}" ]; then export QT_QPA_PLATFORM=offscreen; fi
traced window timeout 10 "$program"

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
