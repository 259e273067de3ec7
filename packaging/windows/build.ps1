# Makes setup and MSI from dist\nkr-desktop, installs the setup silently, checks it, removes it: build.ps1 -Version 1.0.0
# Needs NSIS 3 (makensis). The MSI is made on Linux by build-msi.sh from the same folder.
param([Parameter(Mandatory)][string]$Version)
$ErrorActionPreference = "Stop"
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$dist = Resolve-Path (Join-Path $here "..\..\dist")
$setup = Join-Path $dist "nkr-desktop-$Version-setup.exe"

Push-Location $here
makensis -V2 "-DVERSION=$Version" "-DSOURCE=$dist\nkr-desktop" "-DOUTPUT=$setup" nkr-desktop.nsi
if ($LASTEXITCODE) { throw "makensis failed" }
Pop-Location

# What a user would lose if setup or removal touched it.
$settings = Join-Path $env:APPDATA "NKR Desktop\settings.json"
New-Item -ItemType Directory -Force (Split-Path $settings) | Out-Null
Set-Content $settings '{"format": "nkr-settings/1"}'

$program = Join-Path $env:LOCALAPPDATA "Programs\NKR Desktop"
foreach ($round in "install", "install over it") {
    $done = Start-Process $setup "/S" -Wait -PassThru
    if ($done.ExitCode) { throw "$round ended with $($done.ExitCode)" }
    & "$program\nkr-desktop.exe" self-check
    if ($LASTEXITCODE) { throw "self-check failed after $round" }
}
Start-Process "$program\Uninstall.exe" "/S" -Wait
foreach ($try in 1..30) { if (Test-Path $program) { Start-Sleep 1 } }  # it goes on from a copy of itself
if (Test-Path $program) { throw "left behind: $program" }
if (-not (Test-Path $settings)) { throw "the settings are gone" }

Get-ChildItem $dist -File | Where-Object Name -NE "SHA256SUMS.txt" |
    ForEach-Object { "$((Get-FileHash $_ -Algorithm SHA256).Hash.ToLower())  $($_.Name)" } |
    Set-Content (Join-Path $dist "SHA256SUMS.txt")
