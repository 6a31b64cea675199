package portfolio.model;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * The person's postal address. At least one part other than the visibility is required.
 *
 * @param street street and number, or whatever comes before the city
 * @param postalCode the postal code, in the country's notation
 * @param city the city or town
 * @param region the state, province or region
 * @param countryCode the two-letter country code of ISO 3166-1, such as {@code US}
 * @param visibility who may see the address
 */
public record Address(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable String countryCode,
        @Default("public") Visibility visibility) {

    public Address {
        if (Stream.of(street, postalCode, city, region, countryCode).allMatch(Objects::isNull)) {
            throw InvalidValue.of("the address is empty", "write at least a 'city', or leave the address out");
        }
    }

    /** Returns the address on one line, from the street to the country. */
    public String line() {
        return Text.joined(", ", street, Text.joined(" ", postalCode, city), region, countryCode);
    }
}
