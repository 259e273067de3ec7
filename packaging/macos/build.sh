#!/bin/sh
# Signs, notarises and packs dist/NKR Desktop.app: build.sh VERSION. Not yet tried on a Mac.
# SIGN_AS: a "Developer ID Application" identity of the keychain; NOTARY_PROFILE: a profile stored by notarytool.
# Without them the application is signed ad hoc, and Gatekeeper asks the user.
set -eu
cd "$(dirname "$0")/../../dist"
app="NKR Desktop.app"
zip="nkr-desktop-$1-macos-$(uname -m).zip"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$SIGN_AS" "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"
ditto -c -k --keepParent "$app" "$zip"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$zip" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$app"
    rm "$zip"
    ditto -c -k --keepParent "$app" "$zip"
fi
"$app/Contents/MacOS/nkr-desktop" self-check
shasum -a 256 "$zip" nkr-desktop.cdx.json >SHA256SUMS.txt
