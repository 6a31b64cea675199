package portfolio.audit;

import org.jspecify.annotations.Nullable;

/**
 * What came of trying an address.
 *
 * @param fault why visitors would not get there, such as {@code answers 404}; absent when they would
 * @param movedTo where it has moved for good; absent when it has not
 */
record Answer(@Nullable String fault, @Nullable String movedTo) {}
