#!/bin/sh
# Makes the MSI from a built Windows folder, with msitools: build-msi.sh FOLDER VERSION OUTPUT.msi
# wixl finds the files only when it runs inside the folder.
set -eu
here=$(dirname "$(readlink -f "$0")")
output=$(readlink -m "$3")
version=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$1"
find . -type f -printf '%P\n' | LC_ALL=C sort |
    wixl-heat -p '' --var var.SRC --component-group App --directory-ref INSTALLDIR --win64 >"$work/files.wxs"
wixl -a x64 -D SRC=. -D Win64=yes -D Version="$version" -o "$output" "$here/head.wxs" "$work/files.wxs"
