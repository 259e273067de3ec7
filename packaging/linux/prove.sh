#!/bin/sh
# Proves the Linux archive where nothing helps it: a bare Debian 12 without Python, fonts or X libraries, and without
# a network. Checks it, installs and removes it, judges a case, makes a leaflet, opens the window and the preview in it.
# As root: prove.sh ARCHIVE OUTPUT-FOLDER [CHROOT]; without CHROOT one is made by debootstrap (some 300 MB).
# The build machine lends only what looks on: debootstrap, Xvfb, xdotool, import (ImageMagick), pdftoppm.
set -eu
here=$(dirname "$(readlink -f "$0")")
archive=$(readlink -f "$1")
mkdir -p "$2"
out=$(readlink -f "$2")
bare=${3:-$out/chroot}
sockets=tmp/.X11-unix

[ -x "$bare/bin/sh" ] || debootstrap --variant=minbase bookworm "$bare" >"$out/debootstrap.log"
rm -rf "$bare/media/nkr" "$bare/srv/clinic" && mkdir -p "$bare/media/nkr" "$bare/srv/clinic" "$bare/$sockets"
tar -xf "$archive" -C "$bare/media/nkr" --strip-components=1
for unwanted in usr/bin/python3 usr/share/fonts usr/lib/x86_64-linux-gnu/libX11.so.6 etc/fonts; do
    [ ! -e "$bare/$unwanted" ] || { echo "not bare: /$unwanted" >&2; exit 1; }
done

# Inside: no network but an empty one of its own, no environment, one display.
enter() {
    exec unshare --net --mount --pid --fork --kill-child sh -c '
        mount --bind "/'$sockets'" "$0/'$sockets'"
        mount -t proc proc "$0/proc"
        exec chroot "$0" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/srv/clinic DISPLAY=:'$display' "$@"
    ' "$bare" "$@"
}
inside() { (enter "$@"); }

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$out/display" >"$out/xvfb.log" 2>&1 &
server=$!
trap 'kill $server' EXIT
while ! [ -s "$out/display" ]; do sleep 0.2 && kill -0 $server; done
display=$(cat "$out/display")

echo "== interfaces inside"
inside cat /proc/net/dev | tail -n +3
echo "== self-check from the stick"
inside /media/nkr/NKR-Desktop.sh self-check
echo "== installing"
inside /media/nkr/install.sh
inside nkr-desktop --version
examples=/opt/nkr-desktop/_internal/resources/examples
inside nkr-desktop assess $examples/example.json --format json >"$out/assessment.json"
inside nkr-desktop assess $examples/cauda-equina.json | head -n 12
inside nkr-desktop note $examples/example.json >"$out/note.txt"
inside nkr-desktop leaflet $examples/example.json -o /srv/clinic/pjece.pdf
cp "$bare/srv/clinic/pjece.pdf" "$out/leaflet.pdf"
pdftoppm -r 80 -png "$out/leaflet.pdf" "$out/leaflet"
echo "== the window"
export DISPLAY=:$display
ended() { # as a power cut would: what unshare started goes with it
    kill -0 "$1"
    kill -KILL "$1"
    wait "$1" 2>/dev/null || true
}
enter timeout 120 nkr-desktop 2>"$out/window-stderr.txt" &
window=$!
sleep 6
import -window root "$out/window-first-start.png"
ended $window
mkdir -p "$bare/srv/clinic/.config/nkr-desktop"
version=$(inside nkr-desktop --version | cut -d' ' -f2)
echo "{\"format\": \"nkr-settings/1\", \"seen_version\": \"$version\"}" >"$bare/srv/clinic/.config/nkr-desktop/settings.json"
enter timeout 240 nkr-desktop 2>>"$out/window-stderr.txt" &
window=$!
"$here/drive_window.sh" $examples/example.json "$out/window"
ended $window
# Tables for dead keys (libx11-data) are on every machine with a display of its own, and not in this folder.
if grep -v 'failed to create compose table' "$out/window-stderr.txt"; then
    echo "the window complained" >&2
    exit 1
fi
echo "== removing"
inside /opt/nkr-desktop/nkr-desktop self-check --format json >"$out/self-check.json"
inside /media/nkr/install.sh --remove
[ ! -e "$bare/opt/nkr-desktop" ] && [ ! -e "$bare/usr/local/bin/nkr-desktop" ]
echo "left behind:"
find "$bare/opt" "$bare/usr/local" "$bare/srv/clinic" -type f -printf '  /%P (%s bytes)\n'
echo "proven; pictures are in $2"
