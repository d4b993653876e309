#!/usr/bin/env pwsh
# Does nothing but call dotnet: ./build.ps1 [build|check|serve|test]
param([ValidateSet('build', 'check', 'serve', 'test')][string]$Command = 'build')

Set-Location $PSScriptRoot
if ($Command -eq 'test') { dotnet test } else { dotnet run --project src/Nianbao -- $Command }
exit $LASTEXITCODE
