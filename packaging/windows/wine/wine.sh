#!/bin/sh
# Runs a command in a bare Debian 13 with Wine 10, which is the oldest that loads pydantic-core: wine.sh OUTPUT COMMAND...
# As root. The system is OUTPUT/debian, made here by debootstrap when it is not there, and so is its Windows. Inside, /out
# is OUTPUT/out, and /python the test Python when WITH_PYTHON is set. Windows need an X server at DISPLAY.
set -eu
output=$(readlink -f "$1")
shift
debian=$output/debian
sockets=tmp/.X11-unix
inside() {
    unshare --mount sh -c '
        mount --bind /proc "$0/proc"
        mount --bind /dev "$0/dev"
        mount --bind "/$3" "$0/$3"
        mount --bind "$1/out" "$0/out"
        [ -z "$2" ] || mount --bind "$1/python" "$0/python"
        shift 3
        exec chroot "$0" /usr/bin/env -i PATH=/usr/lib/wine:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
            DISPLAY="${DISPLAY:-}" WINEARCH=win64 WINEDEBUG=-all "$@"
    ' "$debian" "$output" "${WITH_PYTHON:-}" $sockets "$@"
}
if [ ! -e "$debian/usr/lib/wine/wine64" ]; then
    [ -x "$debian/bin/sh" ] || debootstrap --variant=minbase trixie "$debian" >"$output/debootstrap.log"
    mkdir -p "$debian/out" "$debian/python" "$debian/$sockets" "$output/out" "$output/python" "/$sockets"
    cp -L /etc/resolv.conf "$debian/etc/resolv.conf"
    inside apt-get update --quiet=2
    inside DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends wine wine64
fi
if [ ! -e "$debian/root/.wine/system.reg" ]; then
    inside timeout 300 wine64 wineboot -i
    inside timeout 60 wine64 winecfg -v win10
    # A part of Windows that Wine lacks: in the system's own folder, so that it is not taken for a part of the program.
    cp "$output/python.wheels/icuuc.dll" "$debian/root/.wine/drive_c/windows/system32/"
fi
inside "$@"
