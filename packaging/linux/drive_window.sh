#!/bin/sh
# Does the main job in an open window as a user would, by the keyboard: opens a case, looks at the leaflet in the preview.
#   drive_window.sh CASE-FILE [PICTURE-PREFIX]   (DISPLAY: the window's, 1366×768 without a window manager; xdotool, import)
set -eu
picture() { [ -z "${prefix:-}" ] || import -window root "$prefix-$1.png"; }
prefix=${2:-}
keys() { # PAUSE KEYS...: what follows waits for what the keys do
    pause=$1
    shift
    xdotool key "$@"
    sleep "$pause"
}
# No window manager gives a window the keyboard, so it is pointed at first, where nothing is to be chosen.
pointed() { xdotool mousemove 560 100 click 1 && sleep 1; }

pointed
keys 2 ctrl+o
xdotool type "$1"
keys 3 Return
pointed
picture opened
keys 5 ctrl+p
picture preview
keys 2 Escape
