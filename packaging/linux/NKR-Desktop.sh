#!/bin/sh
# Starts NKR Desktop from wherever this folder lies, also through a link; arguments are passed on.
here=$(dirname "$(readlink -f "$0")")
exec "$here/nkr-desktop/nkr-desktop" "$@"
