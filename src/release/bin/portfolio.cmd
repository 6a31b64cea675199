@echo off
rem Runs the program in the caller's directory: with the runtime beside it, else with the Java of JAVA_HOME or of the PATH.
setlocal
set "PORTFOLIO_JAVA=%~dp0..\runtime\bin\java.exe"
if not exist "%PORTFOLIO_JAVA%" set "PORTFOLIO_JAVA=java"
if "%PORTFOLIO_JAVA%"=="java" if defined JAVA_HOME set "PORTFOLIO_JAVA=%JAVA_HOME%\bin\java.exe"
"%PORTFOLIO_JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo error: this program requires Java 17 or newer, but '%PORTFOLIO_JAVA%' is missing or older 1>&2
  echo   hint: install Java, or download the archive for your system, which contains it 1>&2
  exit /b 1
)
set "PORTFOLIO_OPTIONS=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -XX:+UseSerialGC -Xmn48m"
if "%~1"=="serve" set "PORTFOLIO_OPTIONS=-XX:+UseSerialGC"
"%PORTFOLIO_JAVA%" %PORTFOLIO_OPTIONS% -jar "%~dp0..\lib\portfolio.jar" %*
exit /b %ERRORLEVEL%
