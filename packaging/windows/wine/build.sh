#!/bin/sh
# Builds what is committed for Windows, on Linux and to test with: the program and an "older version" of it, each with a
# setup and an MSI.
#   build.sh OUTPUT PYTHON-3.11   (as root; needs debootstrap, gcc-mingw-w64-x86-64, nsis, wixl, unzip, pip's registry)
# The Python is assembled (make_test_python.sh), so that nothing made here may be handed on; try_it.py tries it.
set -eu
here=$(dirname "$(readlink -f "$0")")
repository=$(readlink -f "$here/../../..")
mkdir -p "$1/out" "$1/python"
output=$(readlink -f "$1")
python=$(readlink -m "$(dirname "$2")")/$(basename "$2")
commit=$(git -C "$repository" rev-parse HEAD)
version=$("$python" -c "import sys; sys.path.insert(0, '$repository'); import nkr_desktop; print(nkr_desktop.__version__)")
wine() { WITH_PYTHON=1 "$here/wine.sh" "$output" "$@"; }

[ -e "$output/python/python.exe" ] || "$here/make_test_python.sh" "$output/python" "$python"
build() { # VERSION
    rm -rf "$output/out/$1"
    mkdir -p "$output/out/$1"
    git -C "$repository" archive "$commit" | tar -x -C "$output/out/$1"
    sed -i "s/^__version__ = .*/__version__ = \"$1\"/" "$output/out/$1/nkr_desktop/__init__.py"
    [ "$1" = "$version" ] || echo "gone since" >"$output/out/$1/resources/of-an-older-version.txt"
    # Python under Wine needs a pipe at both ends.
    wine sh -c '
        cd "/out/$0"
        export PYTHONPATH="Z:\\out\\$0" PYTHONHASHSEED=0 SOURCE_DATE_EPOCH=1700000000
        true | timeout 900 wine64 /python/python.exe -m PyInstaller --noconfirm --clean --log-level=ERROR build.spec 2>&1 | cat
    ' "$1"
    folder=$output/out/$1/dist/nkr-desktop
    [ -e "$folder/SHA256SUMS" ]
    (cd "$here/.." && makensis -V2 -DAMD64 -DVERSION="$1" -DSOURCE="$folder" \
        -DOUTPUT="$output/out/nkr-desktop-$1-setup.exe" nkr-desktop.nsi)
    "$here/../build-msi.sh" "$folder" "$1" "$output/out/nkr-desktop-$1.msi"
    echo "built $1: $(find "$folder" -type f | wc -l) files, $(du -s --block-size=1000000 --apparent-size "$folder" | cut -f1) MB"
}
build 0.0.9
build "$version"
echo "$version" >"$output/out/version.txt"
