; Setup for one user, without administrator rights.
;   makensis -DVERSION=1.0.0 -DSOURCE=<folder nkr-desktop> -DOUTPUT=<setup.exe> nkr-desktop.nsi
; Silent: setup.exe /S [/D=folder, last and unquoted]; Uninstall.exe /S. Exit codes: 0 done, 1 cancelled, 2 failed.
; Only what setup put there is removed: settings, drafts and cases lie in other folders and are never touched.

Unicode true
!ifdef AMD64            ; Debian's makensis only: a 64-bit setup
  Target amd64-unicode
!endif
!include LogicLib.nsh
!include FileFunc.nsh

!define NAME "NKR Desktop"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\NKR Desktop"

Name "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}"
AllowSkipFiles off      ; a file that cannot be replaced ends the setup: no mixture of two versions
Icon "..\..\resources\icons\app.ico"
UninstallIcon "..\..\resources\icons\app.ico"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

LoadLanguageFile "${NSISDIR}\Contrib\Language files\Danish.nlf"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; Nobody can write to a program that runs (but rename it they can): asked of both before anything is removed.
!macro RefuseIfOpen FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "NKR Desktop er åben. Luk programmet, og prøv igen." /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro RefuseIfRunning
  !insertmacro RefuseIfOpen "NKR Desktop.exe"
  !insertmacro RefuseIfOpen "nkr-desktop.exe"
!macroend

; A folder somebody else filled is not ours to empty: only a folder with our list in it is.
!macro RemoveProgram
  ${If} ${FileExists} "$INSTDIR\SHA256SUMS"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\NKR Desktop.exe"
    Delete "$INSTDIR\nkr-desktop.exe"
    Delete "$INSTDIR\SHA256SUMS"
  ${EndIf}
!macroend

Section
  !insertmacro RefuseIfRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\NKR Desktop.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\NKR Desktop.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  !insertmacro RefuseIfRunning
  !insertmacro RemoveProgram
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
