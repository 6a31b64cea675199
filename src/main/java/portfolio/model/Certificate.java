package portfolio.model;

import org.jspecify.annotations.Nullable;

/**
 * A certificate: an entry of {@code content/certificates.yaml}.
 *
 * @param name what it is called
 * @param date when it was issued
 * @param issuer who issued it
 * @param url where it can be verified
 */
public record Certificate(
        String name,
        @Nullable PartialDate date,
        @Nullable String issuer,
        @Nullable WebUrl url) {

    public Certificate {
        Text.requireNotBlank("name", name);
    }
}
