package portfolio.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import portfolio.model.SiteUrl;
import portfolio.source.InvalidValue;

/** Reads a {@link SiteUrl} from the command line. */
final class SiteUrlConverter implements ITypeConverter<SiteUrl> {

    @Override
    public SiteUrl convert(String text) {
        try {
            return SiteUrl.parse(text);
        } catch (InvalidValue e) {
            String hint = e.hint();
            throw new TypeConversionException(e.getMessage() + (hint == null ? "" : "; " + hint));
        }
    }
}
