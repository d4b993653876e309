#!/usr/bin/env pwsh
# Does nothing but call dotnet: ./build.ps1 [build|check|serve|diff|test] [its options]
param(
    [ValidateSet('build', 'check', 'serve', 'diff', 'test')][string]$Command = 'build',
    [Parameter(ValueFromRemainingArguments)][string[]]$Rest = @()
)

Set-Location $PSScriptRoot
if ($Command -eq 'test') { dotnet test @Rest } else { dotnet run --project src/Nianbao -- $Command @Rest }
exit $LASTEXITCODE
