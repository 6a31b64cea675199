package portfolio;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A total order of packages, and the packages that may use each library. Usually that is a single package; there are
 * two if both read a format that the library supports. Every package of the program and every library outside the JDK
 * must be listed.
 *
 * @param order packages from the lowest to the highest; each may use only those before it
 * @param parts packages that count as part of another package, such as generated code, including their subpackages
 * @param libraries the packages that may use a library, by the root package of the library
 */
record Layers(List<String> order, Map<String, String> parts, Map<String, List<String>> libraries) {

    private static final Pattern DEPENDENCY = Pattern.compile("\\s+(\\S+)\\s+-> (\\S+)\\s+(.+)");
    private static final Pattern FROM_THE_JDK = Pattern.compile("(java|jdk)\\.\\S+");

    /** Annotations that any package may use, because they have no effect at run time. */
    private static final String FREE_FOR_ALL = "org.jspecify.annotations";

    /** A use of one package by another, as printed by jdeps. */
    private record Dependency(String user, String used, String origin) {}

    /**
     * Returns the violations of these layers in the compiled classes, one sentence each. Libraries that were compiled
     * along with them are not checked.
     */
    List<String> violations(Path classes) {
        return dependencies(classes)
                .filter(dependency -> find(dependency.user, libraries).isEmpty())
                .flatMap(dependency -> violation(dependency).stream())
                .distinct()
                .toList();
    }

    private Optional<String> violation(Dependency dependency) {
        String user = whole(dependency.user);
        String used = whole(dependency.used);
        if (!order.contains(user)) {
            return Optional.of(user + " has no place in the order");
        }
        if (user.equals(used)
                || used.equals(FREE_FOR_ALL)
                || FROM_THE_JDK.matcher(dependency.origin).matches()) {
            return Optional.empty();
        }
        if (order.contains(used)) {
            return order.indexOf(used) < order.indexOf(user)
                    ? Optional.empty()
                    : Optional.of(user + " uses " + used + ", which stands above it");
        }
        return strangerIn(user, used);
    }

    private Optional<String> strangerIn(String user, String used) {
        Optional<List<String>> owners = find(used, libraries);
        if (owners.isEmpty()) {
            return Optional.of(user + " uses " + used + ", which no package may use");
        }
        return owners.get().contains(user)
                ? Optional.empty()
                : Optional.of(
                        user + " uses " + used + ", which only " + String.join(" and ", owners.get()) + " may use");
    }

    private String whole(String packageName) {
        return find(packageName, parts).orElse(packageName);
    }

    /** Returns the map's value for a package, or for a package that contains it. */
    private static <T> Optional<T> find(String packageName, Map<String, T> map) {
        return map.keySet().stream()
                .filter(holder -> (packageName + ".").startsWith(holder + "."))
                .findAny()
                .map(map::get);
    }

    private static Stream<Dependency> dependencies(Path classes) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        int exitCode = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(writer, writer, "-verbose:package", classes.toString());
        if (exitCode != 0) {
            throw new IllegalStateException("jdeps: " + printed);
        }
        return printed.toString()
                .lines()
                .map(DEPENDENCY::matcher)
                .filter(Matcher::matches)
                .map(line -> new Dependency(line.group(1), line.group(2), line.group(3)));
    }
}
