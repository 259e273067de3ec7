#!/bin/sh
# Builds bundle and archive twice and names every file that differs; exits 1 if any does. reproduce.sh [PYTHON]
set -eu
cd "$(dirname "$(readlink -f "$0")")/../.."
python=${1:-.venv/bin/python}
work=build/reproduce
export PYTHONPATH=. PYTHONHASHSEED=0 SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-1700000000}"
for build in first second; do
    "$python" -m PyInstaller --noconfirm --clean --log-level=ERROR --distpath "$work/$build" --workpath "$work/work" build.spec
    "$python" -m tools.linux_archive "$work/$build" >/dev/null
done
# The sums first, for they name what differs; then what is handed out, archive and bill of materials among it.
diff "$work/first/nkr-desktop/SHA256SUMS" "$work/second/nkr-desktop/SHA256SUMS"
diff "$work/first/SHA256SUMS.txt" "$work/second/SHA256SUMS.txt"
echo "twice the same $(wc -l <"$work/first/nkr-desktop/SHA256SUMS") files, and of what is handed out:"
cat "$work/first/SHA256SUMS.txt"
