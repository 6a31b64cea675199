@echo off
rem Runs the version of the program that portfolio.properties pins. Takes it from the cache of this machine, or downloads it,
rem and verifies it before every run. JAVA_HOME, if set, selects the Java. Exit code 2 means that nothing was run.
setlocal

set "PORTFOLIO_ROOT=%~dp0"
set "PORTFOLIO_VERSION="
set "PORTFOLIO_SHA256="
set "PORTFOLIO_ADDRESS="
if not exist "%PORTFOLIO_ROOT%portfolio.properties" (
  echo error: there is no file '%PORTFOLIO_ROOT%portfolio.properties', which says what to run 1>&2
  echo   hint: restore it from version control, or create a repository with: portfolio init me 1>&2
  exit /b 2
)
for /f "usebackq eol=# tokens=1* delims==" %%a in ("%PORTFOLIO_ROOT%portfolio.properties") do (
  if "%%a"=="version" set "PORTFOLIO_VERSION=%%b"
  if "%%a"=="sha256" set "PORTFOLIO_SHA256=%%b"
  if "%%a"=="address" set "PORTFOLIO_ADDRESS=%%b"
)

set "PORTFOLIO_JAVA=java"
if defined JAVA_HOME set "PORTFOLIO_JAVA=%JAVA_HOME%\bin\java.exe"
"%PORTFOLIO_JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo error: this program requires Java 17 or newer, but '%PORTFOLIO_JAVA%' is missing or older 1>&2
  echo   hint: install it and run the command again: winget install EclipseAdoptium.Temurin.21.JDK 1>&2
  exit /b 2
)

rem Verifies the program in the cache, or downloads it to a file of its own and renames that once it is verified. An address
rem that is a path in this repository is exit code 3.
set "PORTFOLIO_PROGRAMS=%LOCALAPPDATA%\portfolio\cache\programs"
set "PORTFOLIO_JAR=%PORTFOLIO_PROGRAMS%\%PORTFOLIO_SHA256%.jar"
powershell -NoProfile -Command ^
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
  "function Fail($what, $hint) { [Console]::Error.WriteLine('error: ' + $what); [Console]::Error.WriteLine('  hint: ' + $hint); exit 2 };" ^
  "function Sum($file) { (Get-FileHash -Algorithm SHA256 -LiteralPath $file).Hash.ToLowerInvariant() };" ^
  "$version = $env:PORTFOLIO_VERSION; $sha256 = $env:PORTFOLIO_SHA256; $jar = $env:PORTFOLIO_JAR;" ^
  "$pin = 'pin a version with a jar of the program: java -jar portfolio.jar upgrade';" ^
  "if ($version -cnotmatch '^[0-9A-Za-z.+_-]+$') { Fail 'portfolio.properties has no valid version' $pin };" ^
  "if ($sha256 -cnotmatch '^[0-9a-f]{64}$') { Fail 'portfolio.properties has no valid SHA-256' $pin };" ^
  "if ((Test-Path -LiteralPath $jar) -and (Sum $jar) -ceq $sha256) { exit 0 };" ^
  "$url = ([string]$env:PORTFOLIO_ADDRESS).Replace('{version}', $version);" ^
  "if ($url -eq '') { Fail ('version ' + $version + ' is not in the cache, and portfolio.properties has no address to download it from') 'write the address of the jar after address=' };" ^
  "if ($url -notmatch '^https?://') { $jar = Join-Path $env:PORTFOLIO_ROOT $url;" ^
  "  if (-not (Test-Path -LiteralPath $jar)) { Fail ('version ' + $version + ' does not exist: there is no file ' + $jar) 'restore the file from version control' };" ^
  "  if ((Sum $jar) -cne $sha256) { Fail ($jar + ' is not the program that portfolio.properties pins') 'restore it from version control' };" ^
  "  exit 3 };" ^
  "$part = Join-Path $env:PORTFOLIO_PROGRAMS ('.download-' + [guid]::NewGuid());" ^
  "try { $null = New-Item -ItemType Directory -Force $env:PORTFOLIO_PROGRAMS; $null = New-Item $part }" ^
  "catch { Fail ('the cache folder ' + $env:PORTFOLIO_PROGRAMS + ' cannot be written') 'make it writable' };" ^
  "[Console]::Error.WriteLine('Downloading portfolio ' + $version + ' from ' + $url + ' ...');" ^
  "try { [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor 3072; Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $part }" ^
  "catch { Remove-Item -Force $part; Fail ('version ' + $version + ' cannot be downloaded from ' + $url + ': ' + $_.Exception.Message) 'correct portfolio.properties, or run the command again when this machine is online' };" ^
  "if ((Sum $part) -cne $sha256) { Remove-Item -Force $part; Fail ('the download of ' + $url + ' is not the program that portfolio.properties pins') 'run the command again; if you changed the version, pin it with portfolio upgrade' };" ^
  "Move-Item -Force $part $jar"
if %ERRORLEVEL%==3 goto local
if errorlevel 1 exit /b 2
goto run

:local
setlocal EnableDelayedExpansion
set "PORTFOLIO_JAR=%PORTFOLIO_ROOT%!PORTFOLIO_ADDRESS:{version}=%PORTFOLIO_VERSION%!"

:run
set "PORTFOLIO_OPTIONS=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -XX:+UseSerialGC -Xmn48m"
if "%~1"=="serve" set "PORTFOLIO_OPTIONS=-XX:+UseSerialGC"
"%PORTFOLIO_JAVA%" %PORTFOLIO_OPTIONS% -jar "%PORTFOLIO_JAR%" %*
exit /b %ERRORLEVEL%
