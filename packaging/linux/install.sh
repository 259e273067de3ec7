#!/bin/sh
# Installs NKR Desktop: for this user, or as root for everybody. `install.sh --remove` takes the program away again.
# Settings, drafts and saved cases lie elsewhere and are touched by neither (docs/administration.md).
# DESTDIR, as for other installers, puts everything below another root.
set -eu
here=$(dirname "$(readlink -f "$0")")
if [ "$(id -u)" = 0 ]; then
    program=/opt/nkr-desktop bin=/usr/local/bin share=/usr/local/share
else
    program=$HOME/.local/opt/nkr-desktop bin=$HOME/.local/bin share=${XDG_DATA_HOME:-$HOME/.local/share}
fi
root=${DESTDIR:-}
entry=$root$share/applications/nkr-desktop.desktop
icon=$root$share/icons/hicolor/scalable/apps/nkr-desktop.svg

remove() {
    rm -rf "$root$program" "$root$program.new"
    rm -f "$root$bin/nkr-desktop" "$entry" "$icon"
}

case ${1:-} in
--remove)
    remove
    echo "NKR Desktop er fjernet. Indstillinger og gemte sager er ikke rørt."
    exit 0
    ;;
"") ;;
*)
    echo "install.sh [--remove]" >&2
    exit 2
    ;;
esac

# Copy beside the old version and check the copy before the old one goes.
mkdir -p "$root$(dirname "$program")" "$root$bin" "$(dirname "$entry")" "$(dirname "$icon")"
rm -rf "$root$program.new"
cp -a "$here/nkr-desktop" "$root$program.new"
if ! said=$("$root$program.new/nkr-desktop" self-check); then
    rm -rf "$root$program.new"
    echo "$said" >&2
    exit 1
fi
rm -rf "$root$program"
mv "$root$program.new" "$root$program"
ln -sf "$program/nkr-desktop" "$root$bin/nkr-desktop"
sed "s|^Exec=.*|Exec=\"$program/nkr-desktop\"|" "$here/nkr-desktop.desktop" >"$entry"
cp "$here/nkr-desktop.svg" "$icon"
echo "NKR Desktop er installeret i $program. Start det fra menuen eller med $bin/nkr-desktop."
