#!/bin/sh
# Does the main job in an open window as a user would, by the keyboard: opens a case, looks at the leaflet in the preview.
#   drive_window.sh CASE-FILE [PICTURE-PREFIX]   (DISPLAY: the window's, 1366×768 without a window manager; xdotool, import)
# Waits for what it did to show, however slow the machine; exits 1 when it does not.
set -eu
prefix=${2:-}
picture() { [ -z "$prefix" ] || import -window root "$prefix-$1.png"; }
windows() { xdotool search --onlyvisible --name . 2>/dev/null | wc -l; }
comes_to() { # NUMBER of windows, within SECONDS
    for _ in $(seq $((4 * $2))); do
        [ "$(windows)" != "$1" ] || return 0
        sleep 0.25
    done
    return 1
}
# No window manager gives a window the keyboard, so it is pointed at first, where nothing is to be chosen.
pointed() { xdotool mousemove 560 100 click 1 && sleep 1; }
opens() { # KEY for a second window; pressed again if the first press came too early
    for _ in 1 2 3 4; do
        pointed
        xdotool key "$1"
        if comes_to 2 15; then sleep 3 && return; fi
    done
    echo "$1 opened no window" >&2
    exit 1
}

comes_to 1 60 || { echo "no window came" >&2; exit 1; }
opens ctrl+o
for _ in 1 2 3 4; do # a list of names that match may take the first Return
    xdotool key ctrl+a
    xdotool type "$1"
    sleep 1
    xdotool key Return
    if comes_to 1 15; then break; fi
done
sleep 2
picture opened
opens ctrl+p
picture preview
for _ in 1 2 3 4; do
    xdotool key Escape
    if comes_to 1 15; then exit 0; fi
done
echo "the preview did not close" >&2
exit 1
