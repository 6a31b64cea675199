package portfolio.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The three browser engines that nearly all visitors use. */
enum Engine {
    CHROMIUM {
        @Override
        Remote start(Preference colors) {
            Path browser = Installed.program(Chromium.BROWSERS, Chromium.MISSING);
            Path driver = Installed.program(Chromium.DRIVER, Chromium.MISSING);
            Programs programs = new Programs();
            int port = Programs.freePort();
            programs.start(List.of(driver.toString(), "--port=" + port), Map.of());
            List<String> arguments = colors == Preference.DARK
                    ? Chromium.with("--force-dark-mode", "--blink-settings=preferredColorScheme=0")
                    : Chromium.ARGUMENTS;
            return new WebDriver(
                    programs,
                    port,
                    Map.of("goog:chromeOptions", Map.of("binary", browser.toString(), "args", arguments)));
        }
    },

    FIREFOX {
        @Override
        Remote start(Preference colors) {
            Path browser = Installed.program(
                    List.of("firefox-esr", "firefox"), "these tests need Firefox: apt-get install firefox-esr");
            Programs programs = new Programs();
            Path profile = programs.home().resolve("profile");
            try {
                Files.createDirectory(profile);
                Files.writeString(profile.resolve("user.js"), """
                        user_pref("marionette.port", 0);
                        user_pref("layout.css.prefers-color-scheme.content-override", %d);
                        """.formatted(colors == Preference.DARK ? 0 : 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            programs.start(
                    List.of(
                            browser.toString(),
                            "--headless",
                            "--marionette",
                            "--no-remote",
                            "--profile",
                            profile.toString()),
                    Map.of());
            return new Marionette(programs, Integer.parseInt(programs.awaitLine("profile/MarionetteActivePort")));
        }
    },

    /** WebKit has no headless mode, so it runs on a virtual display. */
    WEBKIT {
        private static final String MISSING = "these tests need WebKit: apt-get install webkit2gtk-driver xvfb";

        @Override
        Remote start(Preference colors) {
            Path driver = Installed.program(List.of("WebKitWebDriver"), MISSING);
            Path screen = Installed.program(List.of("Xvfb"), MISSING);
            Programs programs = new Programs();
            programs.start(
                    List.of("sh", "-c", "exec " + screen + " -displayfd 3 -nolisten tcp 3>\"$HOME/display\""),
                    Map.of());
            int port = Programs.freePort();
            programs.start(
                    List.of(driver.toString(), "--port=" + port),
                    Map.of(
                            "DISPLAY", ":" + programs.awaitLine("display"),
                            "GTK_THEME", colors == Preference.DARK ? "Adwaita:dark" : "Adwaita",
                            "GSETTINGS_BACKEND", "memory",
                            "NO_AT_BRIDGE", "1",
                            "LIBGL_ALWAYS_SOFTWARE", "1",
                            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1"));
            return new WebDriver(programs, port, Map.of());
        }
    };

    /** Starts the engine with an empty profile, for a visitor who prefers light or dark colours. */
    abstract Remote start(Preference colors);
}
