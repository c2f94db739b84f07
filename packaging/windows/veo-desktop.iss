; The Windows installer, for one person (no administrator) or for all. `python dev.py package installer` compiles it
; with AppVersion, Source (the frozen folder), Root (the project) and Icons.
#ifndef AppVersion
  #error Compile it with: python dev.py package installer
#endif

[Setup]
AppId={{6D1E5C0E-0B1B-4F0C-9E55-3B6C0E7A7C31}
AppName=Veo Desktop
AppVersion={#AppVersion}
AppPublisher=The maintainers of Veo Desktop
DefaultDirName={autopf}\Veo Desktop
DefaultGroupName=Veo Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
OutputBaseFilename=veo-desktop-{#AppVersion}-setup
SetupIconFile={#Icons}\veo-desktop.ico
UninstallDisplayIcon={app}\veo-desktop.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "pt_BR"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; what an older version had and this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Veo Desktop"; Filename: "{app}\veo-desktop.exe"
Name: "{autodesktop}\Veo Desktop"; Filename: "{app}\veo-desktop.exe"; Tasks: desktopicon

[Registry]
; offered under "Open with", taking nothing from the player that is chosen
Root: HKA; Subkey: "Software\Classes\VeoDesktop.Clip"; ValueType: string; ValueData: "Veo Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\VeoDesktop.Clip\DefaultIcon"; ValueType: string; ValueData: "{app}\veo-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\VeoDesktop.Clip\shell\open\command"; ValueType: string; ValueData: """{app}\veo-desktop.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.mp4\OpenWithProgids"; ValueType: string; ValueName: "VeoDesktop.Clip"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mov\OpenWithProgids"; ValueType: string; ValueName: "VeoDesktop.Clip"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.webm\OpenWithProgids"; ValueType: string; ValueName: "VeoDesktop.Clip"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mkv\OpenWithProgids"; ValueType: string; ValueName: "VeoDesktop.Clip"; Flags: uninsdeletevalue

[Run]
Filename: "{app}\veo-desktop.exe"; Description: "{cm:LaunchProgram,Veo Desktop}"; Flags: nowait postinstall skipifsilent
