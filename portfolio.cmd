@echo off
rem Runs the generator in the caller's directory. Builds it first when its jar is missing or older than
rem what it is made of. JAVA_HOME, when set, says which Java.
setlocal

set "PORTFOLIO_HOME=%~dp0"
set "PORTFOLIO_JAR=%~dp0target\portfolio.jar"
set "PORTFOLIO_JAVA=java"
if defined JAVA_HOME set "PORTFOLIO_JAVA=%JAVA_HOME%\bin\java"

powershell -NoProfile -Command ^
  "$jar = Get-Item -ErrorAction SilentlyContinue $env:PORTFOLIO_JAR;" ^
  "if (-not $jar) { exit 1 };" ^
  "Set-Location $env:PORTFOLIO_HOME;" ^
  "$newer = Get-Item pom.xml, src\main, templates, assets, content\README.md | ForEach-Object { $_; Get-ChildItem -Recurse $_.FullName } |" ^
  "  Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime };" ^
  "if ($newer) { exit 1 }"
if not errorlevel 1 goto run

echo Building the generator ... 1>&2
pushd "%PORTFOLIO_HOME%"
call mvnw.cmd -q -B "-Dmaven.test.skip=true" "-Dsite.skip=true" package 1>&2
if errorlevel 1 (
  popd
  exit /b 1
)
copy /b target\portfolio.jar +,, target\ >nul
popd

:run
"%PORTFOLIO_JAVA%" -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -XX:+UseSerialGC -Xmn48m -jar "%PORTFOLIO_JAR%" %*
exit /b %ERRORLEVEL%
