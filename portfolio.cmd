@echo off
rem Runs the program in the current directory. Builds it first if its jar is missing or older than its sources.
rem JAVA_HOME, if set, selects the Java.
setlocal

set "PORTFOLIO_HOME=%~dp0"
set "PORTFOLIO_JAR=%~dp0target\portfolio.jar"
set "PORTFOLIO_STAMP=%~dp0target\portfolio.stamp"
set "PORTFOLIO_JAVA=java"
if not defined JAVA_HOME goto find
set "PORTFOLIO_JAVA=%JAVA_HOME%\bin\java"
if exist "%JAVA_HOME%\bin\java.exe" goto find
echo error: JAVA_HOME is '%JAVA_HOME%', but there is no bin\java.exe in it 1>&2
echo   hint: set it to the folder of JDK 17 or newer, or unset it: set JAVA_HOME= 1>&2
exit /b 1

:find
"%PORTFOLIO_JAVA%" --version >nul 2>&1
if errorlevel 1 goto nojava

rem The stamp is written last. Without it, the jar may be incomplete.
if not exist "%PORTFOLIO_STAMP%" goto build
powershell -NoProfile -Command ^
  "$jar = Get-Item -ErrorAction SilentlyContinue $env:PORTFOLIO_JAR;" ^
  "if (-not $jar -or $jar.Length -eq 0) { exit 1 };" ^
  "Set-Location $env:PORTFOLIO_HOME;" ^
  "$newer = Get-Item pom.xml, src\main, templates, assets, content\README.md | ForEach-Object { $_; Get-ChildItem -Recurse $_.FullName } |" ^
  "  Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime -and $_.LastWriteTime -le (Get-Date) };" ^
  "if ($newer) { exit 1 }"
if not errorlevel 1 goto run

:build
echo Building the program; this takes about half a minute ... 1>&2
if exist "%PORTFOLIO_STAMP%" del "%PORTFOLIO_STAMP%"
pushd "%PORTFOLIO_HOME%"
call mvnw.cmd -q -B "-Dmaven.test.skip=true" "-Dsite.skip=true" package 1>&2
if errorlevel 1 (
  popd
  exit /b 1
)
copy /b target\portfolio.jar +,, target\ >nul
echo built> "%PORTFOLIO_STAMP%"
popd

:run
"%PORTFOLIO_JAVA%" -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -XX:+UseSerialGC -Xmn48m -jar "%PORTFOLIO_JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo error: this program requires Java 17 or newer, but '%PORTFOLIO_JAVA%' is missing or older 1>&2
echo   hint: install a JDK and run the command again: winget install EclipseAdoptium.Temurin.21.JDK 1>&2
exit /b 1
