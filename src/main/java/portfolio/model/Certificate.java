package portfolio.model;

import org.jspecify.annotations.Nullable;

/**
 * A certificate: an entry of {@code content/certificates.yaml}.
 *
 * @param name the name of the certificate
 * @param date the date it was issued
 * @param issuer the organization that issued it
 * @param url the page where it can be verified
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
