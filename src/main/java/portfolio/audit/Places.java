package portfolio.audit;

import portfolio.content.Origins;
import portfolio.source.Place;

/** Where in the content things are said. */
interface Places {

    /** The value of a key of a record. */
    Place of(Record said, String key);

    /** An entry, counted from 0, of the list a key is set to. */
    Place of(Record said, String key, int index);

    /** Each thing where it was read. */
    static Places of(Origins origins) {
        return new Places() {
            @Override
            public Place of(Record said, String key) {
                return origins.place(said, key);
            }

            @Override
            public Place of(Record said, String key, int index) {
                return origins.place(said, key, index);
            }
        };
    }

    /** Everything at one place: that of the variant which says it in its own order. */
    static Places all(Place place) {
        return new Places() {
            @Override
            public Place of(Record said, String key) {
                return place;
            }

            @Override
            public Place of(Record said, String key, int index) {
                return place;
            }
        };
    }
}
