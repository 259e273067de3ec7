#!/bin/sh
# Assembles a Windows Python to test with under Wine, out of what PyPI and Debian hold: the interpreter's libraries lie in
# panda3d's Windows wheel, the standard library is this machine's own of the same minor version, the launcher is python.c.
# A test fixture of mixed versions: nothing made with it may be handed on.
#   make_test_python.sh TARGET-FOLDER PYTHON-3.11   (needs gcc-mingw-w64-x86-64, pip, unzip)
set -eu
here=$(dirname "$(readlink -f "$0")")
repository=$here/../../..
mkdir -p "$1"
target=$(readlink -f "$1")
python=$2
wheels=$target.wheels
cross=x86_64-w64-mingw32

fetch() {
    "$python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
        --platform win_amd64 --python-version 311 --dest "$wheels" "$@"
}
mkdir -p "$wheels"
ls "$wheels"/panda3d-*.whl >/dev/null 2>&1 || fetch panda3d==1.10.16
# pip asks this machine, not Windows, whom a line of the lock file is for.
sed "s/ ; sys_platform == 'win32'//" "$repository/requirements/dev.txt" >"$wheels/lock.txt"
fetch --require-hashes -r "$wheels/lock.txt"

mkdir -p "$target/DLLs" "$target/Lib/site-packages"
unzip -q -o -j "$wheels"/panda3d-*.whl 'deploy_libs/*' -d "$target/DLLs"
rm -f "$target/DLLs"/api-ms-win-crt-*
mv "$target/DLLs/python311.dll" "$target/DLLs/VCRUNTIME140.dll" "$target"
library=$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
(cd "$library" && find . -name '*.py' -not -path '*/site-packages/*' -not -path '*/test/*' | tar -c -T -) |
    tar -x -C "$target/Lib"

# python3.dll hands every name on to python311.dll; extension modules for all versions of Python ask for it.
{
    echo "LIBRARY python3.dll"
    echo "EXPORTS"
    "$cross-objdump" -p "$target/python311.dll" |
        sed -n '/\[Ordinal\/Name Pointer\] Table/,/^$/s/^\t\[ *[0-9]*\] \([A-Za-z_0-9]*\)$/\1 = python311.\1/p'
} >"$wheels/python3.def"
"$cross-gcc" -shared -nostdlib -o "$target/python3.dll" -Wl,--entry=0 "$wheels/python3.def"
"$cross-gcc" -O2 -municode -o "$target/python.exe" "$here/python.c"
"$cross-gcc" -O2 -shared -o "$wheels/icuuc.dll" "$here/icuuc.c"

"$python" - "$wheels" "$target/Lib/site-packages" <<'EOF'
import sys, zipfile
from pathlib import Path

for wheel in Path(sys.argv[1]).glob("*.whl"):
    if not wheel.name.startswith("panda3d-"):
        zipfile.ZipFile(wheel).extractall(sys.argv[2])
EOF
echo "a Python to test with is in $target"
