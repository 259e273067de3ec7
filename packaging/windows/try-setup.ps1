# Tries a setup on real Windows, silently, as wine/try_it.py does under Wine: over an older version, while the program is
# open, self-check, removal, and that what a user keeps is left alone: try-setup.ps1 -Setup NEW.exe -Older OLD.exe
# Not yet run: no Windows was at hand.
param([Parameter(Mandatory)][string]$Setup, [Parameter(Mandatory)][string]$Older)
$ErrorActionPreference = "Stop"
$program = Join-Path $env:LOCALAPPDATA "Programs\NKR Desktop"
$goneSince = "$program\_internal\resources\of-an-older-version.txt"
$kept = @{
    (Join-Path $env:APPDATA "NKR Desktop\settings.json") = '{"format": "nkr-settings/1", "seen_version": "0.0.9"}'
    (Join-Path $HOME "Documents\sag.json") = "a saved case"
}

function Confirm-That([string]$Words, [bool]$Claim) {
    if (-not $Claim) { throw "NOT SO: $Words" }
    Write-Output "   $Words"
}
function Invoke-Silently([string]$File) { (Start-Process $File "/S" -Wait -PassThru).ExitCode }
function Test-Kept {
    -not ($kept.GetEnumerator() | Where-Object { (Get-Content $_.Key -Raw -ErrorAction SilentlyContinue) -cne $_.Value })
}

foreach ($file in $kept.Keys) {
    New-Item -ItemType Directory -Force (Split-Path $file) | Out-Null
    Set-Content $file $kept[$file] -NoNewline
}
Confirm-That "the older version installs silently" ((Invoke-Silently $Older) -eq 0)
Confirm-That "it has a file that later versions lack" (Test-Path $goneSince)
Confirm-That "what the user keeps is as it was" (Test-Kept)

# An own profile: what the open window writes is not what is looked at.
$env:APPDATA, $appData = (Join-Path $env:TEMP "profile"), $env:APPDATA
$window = Start-Process "$program\NKR Desktop.exe" -PassThru
$env:APPDATA = $appData
Start-Sleep 15
Confirm-That "the window stays open" (-not $window.HasExited)
Confirm-That "while it is open, setup refuses with 2" ((Invoke-Silently $Setup) -eq 2)
Invoke-Silently "$program\Uninstall.exe" | Out-Null
Start-Sleep 10  # it goes on from a copy of itself
Confirm-That "so does removal, and nothing is gone" (Test-Path $goneSince)
Stop-Process $window -Force
Wait-Process $window.Id -ErrorAction SilentlyContinue
Start-Sleep 2

Confirm-That "the newer version installs silently over it" ((Invoke-Silently $Setup) -eq 0)
Confirm-That "the older version's file is gone" (-not (Test-Path $goneSince))
& "$program\nkr-desktop.exe" self-check
Confirm-That "self-check passes: every file is what was built" ($LASTEXITCODE -eq 0)
Confirm-That "what the user keeps is as it was" (Test-Kept)

Invoke-Silently "$program\Uninstall.exe" | Out-Null
foreach ($try in 1..30) { if (Test-Path $program) { Start-Sleep 1 } }
Confirm-That "nothing is left of the program" (-not (Test-Path $program))
Confirm-That "what the user keeps is as it was" (Test-Kept)
