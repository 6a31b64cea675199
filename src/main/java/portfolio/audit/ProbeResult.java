package portfolio.audit;

import org.jspecify.annotations.Nullable;

/**
 * The result of probing a link.
 *
 * @param fault why visitors would not reach the address, such as {@code answers 404}; null if they would
 * @param movedTo the address the server permanently redirects to; null if there is no permanent redirect
 */
record ProbeResult(@Nullable String fault, @Nullable String movedTo) {}
