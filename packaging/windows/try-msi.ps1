# Tries an MSI on real Windows, silently and as administrator: over an older version, self-check, the older one's refusal,
# removal: try-msi.ps1 -Package NEW.msi -Older OLD.msi. Not yet run: no Windows was at hand.
param([Parameter(Mandatory)][string]$Package, [Parameter(Mandatory)][string]$Older)
$ErrorActionPreference = "Stop"
$program = Join-Path $env:ProgramFiles "NKR Desktop"
$goneSince = "$program\_internal\resources\of-an-older-version.txt"
$link = Join-Path $env:ProgramData "Microsoft\Windows\Start Menu\Programs\NKR Desktop.lnk"
$settings = Join-Path $env:ProgramData "NKR Desktop\settings.json"

function Confirm-That([string]$Words, [bool]$Claim) {
    if (-not $Claim) { throw "NOT SO: $Words" }
    Write-Output "   $Words"
}
function Invoke-Installer([string]$Option, [string]$File) {
    (Start-Process msiexec "$Option `"$(Resolve-Path $File)`" /qn /l*v install.log" -Wait -PassThru).ExitCode
}

New-Item -ItemType Directory -Force (Split-Path $settings) | Out-Null
Set-Content $settings '{"format": "nkr-settings/1"}'
Confirm-That "the older version installs silently" ((Invoke-Installer "/i" $Older) -eq 0 -and (Test-Path $goneSince))
Confirm-That "the newer version installs silently over it" ((Invoke-Installer "/i" $Package) -eq 0)
Confirm-That "the older version's file is gone" (-not (Test-Path $goneSince))
& "$program\nkr-desktop.exe" self-check
Confirm-That "self-check passes: every file is what was built" ($LASTEXITCODE -eq 0)
Confirm-That "everybody's start menu has a link" (Test-Path $link)
Confirm-That "the older version refuses" ((Invoke-Installer "/i" $Older) -eq 1603)
Confirm-That "it is removed silently" ((Invoke-Installer "/x" $Package) -eq 0)
Confirm-That "nothing is left of the program" (-not (Test-Path $program) -and -not (Test-Path $link))
Confirm-That "the clinic's settings are left" (Test-Path $settings)
