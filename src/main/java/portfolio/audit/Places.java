package portfolio.audit;

import portfolio.content.yaml.SourceMap;
import portfolio.source.Place;

/** Returns the source locations of the texts in the content. */
interface Places {

    /** Returns the location of the value of a record's key. */
    Place of(Record said, String key);

    /** Returns the location of an entry of the list at a record's key, counted from 0. */
    Place of(Record said, String key, int index);

    /** Returns the exact location of each text. */
    static Places of(SourceMap sourceMap) {
        return new Places() {
            @Override
            public Place of(Record said, String key) {
                return sourceMap.place(said, key);
            }

            @Override
            public Place of(Record said, String key, int index) {
                return sourceMap.place(said, key, index);
            }
        };
    }

    /**
     * Returns the same location for every text. Used for a variant, which selects and reorders texts from other files.
     */
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
