package portfolio.audit;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import portfolio.content.Content;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.Problems;

/**
 * Checks the links of the content that lead to other sites, by requesting each one. A link that does not work is a
 * warning, not an error: it may work again tomorrow, and some servers reject automated requests. E-mail addresses,
 * telephone numbers and addresses of the site itself are skipped. Addresses of a private network or the local machine
 * are not requested: {@link PrivateAddressReview} reports them.
 */
public final class OutgoingLinks {

    private static final int AT_ONCE = 4;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final LinkProbe probe;
    private final Pattern untried;

    OutgoingLinks(LinkProbe probe, Pattern untried) {
        this.probe = probe;
        this.untried = untried;
    }

    /** Receives the progress of the check. Called by one thread at a time. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called after each request.
         *
         * @param done the number of addresses requested so far
         * @param all the number of addresses to request
         */
        void at(int done, int all);
    }

    /**
     * Requests every outgoing link of the content.
     *
     * @return warnings and notes at the source locations of the links, in the order of those locations
     * @throws InterruptedException if the thread is interrupted during the requests
     */
    public static List<Problem> check(Content content, Progress progress) throws InterruptedException {
        return new OutgoingLinks(new LinkProbe(TIMEOUT), PrivateAddressReview.HOST).checkAll(content, progress);
    }

    List<Problem> checkAll(Content content, Progress progress) throws InterruptedException {
        Map<URI, List<Place>> links = links(content);
        Problems problems = new Problems();
        Map<String, List<URI>> byHost = new LinkedHashMap<>();
        links.forEach((address, places) -> {
            if (!untried.matcher(address.getHost()).matches()) {
                byHost.computeIfAbsent(address.getHost(), host -> new ArrayList<>())
                        .add(address);
            }
        });
        Map<URI, ProbeResult> answers = ask(byHost, progress);
        links.forEach((address, places) -> Optional.ofNullable(answers.get(address))
                .ifPresent(answer -> places.forEach(place -> tell(address, answer, place, problems))));
        return problems.list();
    }

    private static Map<URI, List<Place>> links(Content content) {
        String own = content.portfolio().profile().url().value();
        Map<URI, List<Place>> links = new LinkedHashMap<>();
        for (RunningTexts.Address address : RunningTexts.of(content).addresses()) {
            if (!address.destination().startsWith(own)) {
                uri(address.destination())
                        .ifPresent(uri -> links.computeIfAbsent(uri, key -> new ArrayList<>())
                                .add(address.place()));
            }
        }
        return links;
    }

    /** Parses a web address without its fragment, which is never sent to a server. Empty for anything else. */
    static Optional<URI> uri(String destination) {
        try {
            URI uri = new URI(destination.replaceFirst("#.*", ""));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Map<URI, ProbeResult> ask(Map<String, List<URI>> byHost, Progress progress) throws InterruptedException {
        int all = byHost.values().stream().mapToInt(List::size).sum();
        AtomicInteger done = new AtomicInteger();
        Map<URI, ProbeResult> answers = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Void>> hosts = threads.invokeAll(byHost.values().stream()
                    .map(addresses -> (java.util.concurrent.Callable<Void>) () -> {
                        for (URI address : addresses) {
                            answers.put(address, probe.ask(address));
                            synchronized (progress) {
                                progress.at(done.incrementAndGet(), all);
                            }
                        }
                        return null;
                    })
                    .toList());
            for (Future<Void> host : hosts) {
                host.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return answers;
    }

    private static void tell(URI address, ProbeResult answer, Place place, Problems problems) {
        if (answer.fault() != null) {
            problems.warning(
                    place,
                    "'" + address + "' " + answer.fault(),
                    "open it in a browser; if it fails there too, correct or remove the link");
        } else if (answer.movedTo() != null) {
            problems.note(place, "'" + address + "' has moved permanently", "link to '" + answer.movedTo() + "'");
        }
    }
}
