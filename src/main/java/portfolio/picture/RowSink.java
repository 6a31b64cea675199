package portfolio.picture;

/** Takes the rows of a picture in linear light, from top to bottom. */
@FunctionalInterface
interface RowSink {

    /** Takes the next row: the numbers of its pixels, one after the other. The caller uses the array again. */
    void row(float[] row);
}
