#!/bin/sh
# Builds the bundle twice and names every file that differs; exits 1 if any does. reproduce.sh [PYTHON]
set -eu
cd "$(dirname "$(readlink -f "$0")")/../.."
python=${1:-.venv/bin/python}
work=build/reproduce
export PYTHONPATH=. PYTHONHASHSEED=0 SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-1700000000}"
for build in first second; do
    "$python" -m PyInstaller --noconfirm --clean --log-level=ERROR --distpath "$work/$build" --workpath "$work/work" build.spec
done
if diff "$work/first/nkr-desktop/SHA256SUMS" "$work/second/nkr-desktop/SHA256SUMS" &&
    cmp "$work/first/nkr-desktop.cdx.json" "$work/second/nkr-desktop.cdx.json"; then
    echo "the same $(wc -l <"$work/first/nkr-desktop/SHA256SUMS") files with the same hashes, and the same bill of materials"
else
    exit 1
fi
