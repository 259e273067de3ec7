#!/bin/sh
# A smoke test of the setup's own logic under Wine, on Linux: installs silently, installs over it, removes silently, and
# looks that settings and a stranger's file stay. Says nothing about the program or about Windows itself.
#   try_setup_wine.sh SETUP.exe   (a 64-bit setup: makensis -DAMD64; needs wine64 and an X display)
set -eu
setup=$(readlink -f "$1")
wine=/usr/lib/wine/wine64
WINEPREFIX=$(mktemp -d)
trap '/usr/lib/wine/wineserver -k 2>/dev/null || true; rm -rf "$WINEPREFIX"' EXIT
export WINEPREFIX WINEARCH=win64 WINEDEBUG=-all
timeout 120 "$wine" wineboot -i
timeout 60 "$wine" winecfg -v win10
user=$(find "$WINEPREFIX/drive_c/users" -maxdepth 1 -mindepth 1 ! -name Public)
program="$user/AppData/Local/Programs/NKR Desktop"
mkdir -p "$user/AppData/Roaming/NKR Desktop"
echo '{"format": "nkr-settings/1"}' >"$user/AppData/Roaming/NKR Desktop/settings.json"
settled() { timeout 60 /usr/lib/wine/wineserver -w || true; }

for round in first over; do
    timeout 120 "$wine" "$setup" /S
    settled
    [ -f "$program/NKR Desktop.exe" ] && [ -f "$program/Uninstall.exe" ] && [ -d "$program/_internal" ]
    [ "$round" = first ] && echo old >"$program/_internal/of-an-older-version.txt"
    echo "installed ($round): $(find "$program" -type f | wc -l) files"
done
[ ! -e "$program/_internal/of-an-older-version.txt" ] || { echo "an older version's file stayed" >&2; exit 1; }
find "$WINEPREFIX" -name '*.lnk' | sed 's/.*drive_c/link: C:/'
"$wine" reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\NKR Desktop' 2>/dev/null | tr -d '\r'
echo "a stranger's" >"$program/notes.txt"
timeout 60 "$wine" "$program/Uninstall.exe" /S
settled
sleep 3
echo "left in the program's folder:" && ls "$program"
[ ! -e "$program/_internal" ] && [ ! -e "$program/NKR Desktop.exe" ] && [ -f "$program/notes.txt" ]
[ -f "$user/AppData/Roaming/NKR Desktop/settings.json" ]
[ -z "$(find "$WINEPREFIX" -name 'NKR Desktop.lnk')" ]
echo "the setup's logic holds under Wine"
