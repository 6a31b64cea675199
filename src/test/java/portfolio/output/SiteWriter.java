package portfolio.output;

import java.io.IOException;
import java.nio.file.Path;

/** A program that writes successive versions of a site. Tests kill it while it runs. */
final class SiteWriter {

    private SiteWriter() {}

    /**
     * Runs the program. Its arguments are the folder, the number of files, the first version and the number of
     * versions.
     */
    public static void main(String[] args) throws IOException {
        OutputFolder folder = OutputFolder.at(Path.of(args[0]));
        int first = Integer.parseInt(args[2]);
        for (int version = first; version < first + Integer.parseInt(args[3]); version++) {
            folder.write(Sites.version(version, Integer.parseInt(args[1])), Sites.beside(version));
            System.out.println(version);
        }
    }

    static Process start(Path folder, int files, int first, int versions) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SiteWriter.class.getName(),
                        folder.toString(),
                        Integer.toString(files),
                        Integer.toString(first),
                        Integer.toString(versions))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
