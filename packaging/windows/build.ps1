# Makes the setup from dist\nkr-desktop and lists the hashes of what is handed out: build.ps1 -Version 1.0.0
# Needs NSIS 3 (makensis). With -Older also a setup of that number from the same files and one more, to try upgrades with
# (try-setup.ps1). The MSI is made on Linux by build-msi.sh from the same folder.
param([Parameter(Mandatory)][string]$Version, [string]$Older)
$ErrorActionPreference = "Stop"
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$root = Resolve-Path (Join-Path $here "..\..")
$dist = Join-Path $root "dist"

function New-Setup([string]$Number, [string]$Source, [string]$Output) {
    Push-Location $here
    makensis -V2 "-DVERSION=$Number" "-DSOURCE=$Source" "-DOUTPUT=$Output" nkr-desktop.nsi
    $code = $LASTEXITCODE
    Pop-Location
    if ($code) { throw "makensis failed" }
}

New-Setup $Version "$dist\nkr-desktop" "$dist\nkr-desktop-$Version-setup.exe"
if ($Older) {
    $copy = Join-Path $root "build\older\nkr-desktop"
    Remove-Item $copy -Recurse -Force -ErrorAction SilentlyContinue
    New-Item -ItemType Directory -Force (Split-Path $copy) | Out-Null
    Copy-Item "$dist\nkr-desktop" $copy -Recurse
    Set-Content "$copy\_internal\resources\of-an-older-version.txt" "gone since"
    Push-Location $root
    & ".venv\Scripts\python.exe" -m tools.bundle_hashes $copy
    $code = $LASTEXITCODE
    Pop-Location
    if ($code) { throw "the older version's list of hashes was not written" }
    New-Setup $Older $copy (Join-Path $root "build\older\nkr-desktop-$Older-setup.exe")
}

Get-ChildItem $dist -File | Where-Object Name -NE "SHA256SUMS.txt" |
    ForEach-Object { "$((Get-FileHash $_ -Algorithm SHA256).Hash.ToLower())  $($_.Name)" } |
    Set-Content (Join-Path $dist "SHA256SUMS.txt")
