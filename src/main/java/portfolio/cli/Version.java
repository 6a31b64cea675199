package portfolio.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version from the manifest of the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String stated = Main.class.getPackage().getImplementationVersion();
        return new String[] {"portfolio " + Objects.requireNonNullElse(stated, "(not from a jar)")};
    }
}
