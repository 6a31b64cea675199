package portfolio.content.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portfolio.content.text.ControlCharacters;
import portfolio.content.text.MarkdownSource;
import portfolio.content.text.MessageText;
import portfolio.markdown.Link;
import portfolio.source.InvalidValue;
import portfolio.source.Nearest;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.Url;

/**
 * Checks that every link leads somewhere. Only links that are known to be safe are allowed: URLs with one of four
 * schemes ({@link Url}), and targets within the site.
 */
public final class LinkCheck {

    private static final int MOST_NAMED = 10;

    private final Targets targets;
    private final Problems problems;

    /** Creates a check that judges links by the targets that the site will have. */
    public LinkCheck(Targets targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
    }

    /** Reports each link of a text that leads nowhere. */
    public void check(MarkdownSource passage) {
        passage.links().forEach(link -> check(passage, link));
    }

    private void check(MarkdownSource passage, Link link) {
        Place place = passage.place(link);
        boolean isAddress = Url.scheme(link.destination()).isPresent();
        String destination = isAddress ? link.destination() : Url.decodedPath(link.destination());
        Optional<String> scheme = Url.scheme(destination);
        ControlCharacters.encodedIn(destination).ifPresent(c -> ControlCharacters.report(c, place, problems));
        if (destination.isEmpty()) {
            problems.error(place, "this link has no address", "write an address in the parentheses");
        } else if (scheme.isPresent()) {
            checkAddress(place, scheme.get(), destination);
        } else if (destination.startsWith("//")) {
            problems.error(place, "a link cannot start with '//'", "start it with https://");
        } else if (destination.startsWith("#")) {
            checkHeading(place, destination.substring(1), passage.ids());
        } else {
            checkTarget(place, passage, destination);
        }
    }

    private void checkAddress(Place place, String scheme, String destination) {
        if (!Url.hasKnownScheme(destination)) {
            problems.error(
                    place,
                    "links that start with '" + MessageText.shorten(scheme) + ":' are not allowed",
                    Url.remedy(destination).orElse("use http:, https:, mailto: or tel:, or a path inside the site"));
            return;
        }
        try {
            Url.parsePublic(destination);
        } catch (InvalidValue invalid) {
            problems.error(place, invalid.getMessage(), invalid.hint());
        }
    }

    private void checkTarget(Place place, MarkdownSource passage, String destination) {
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String target = path.startsWith("/") ? path : resolve(passage.file(), path);
        if (targets.isDraft(target)) {
            problems.error(
                    place,
                    "this link points to a draft, which is left out of the site",
                    "remove the link, or finish the draft");
        } else if (!targets.has(target)) {
            problems.error(
                    place,
                    "broken link: there is no '" + MessageText.shorten(path) + "'",
                    projects(passage, path, target)
                            .or(() -> hint(passage, path))
                            .or(() -> Url.remedy(destination))
                            .orElse("link to a file such as projects/name.md, or to a page such as /projects/"));
        } else if (hash >= 0 && targets.areIdsKnown(target)) {
            checkHeading(place, destination.substring(hash + 1), targets.ids(target));
        }
    }

    private void checkHeading(Place place, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            String known =
                    ids.isEmpty() ? "there are no headings" : "headings there: " + String.join(", ", sorted(ids));
            problems.error(
                    place,
                    "broken link: there is no heading '" + MessageText.shorten(id) + "'",
                    Nearest.hint(id, sorted(ids)).orElse(known));
        }
    }

    /** Returns the hint for a link to a project: the nearest one, and the list; empty if no project is meant. */
    private Optional<String> projects(MarkdownSource passage, String path, String target) {
        boolean isPage = path.startsWith("/projects/");
        boolean isFile = !target.startsWith("/") && target.matches("[^/]+/projects/.+");
        List<String> known = targets.names().stream()
                .filter(name -> isPage ? name.matches("/projects/.+") : name.matches("[^/]+/projects/.+"))
                .map(name -> isPage ? name : relative(passage.file(), name))
                .toList();
        boolean isOther = path.equals("about.md") || Url.remedy(path).isPresent();
        if (known.isEmpty() || (!isPage && !isFile) || isOther) {
            return Optional.empty();
        }
        String list = "projects: " + MessageText.some(known, MOST_NAMED);
        return Optional.of(
                Nearest.hint(path, known).map(near -> near + " " + list).orElse(list));
    }

    private Optional<String> hint(MarkdownSource passage, String path) {
        List<String> names = targets.names().stream()
                .map(name -> name.startsWith("/") ? name : relative(passage.file(), name))
                .toList();
        return Nearest.hint(path, names);
    }

    /**
     * Returns the name of the file that a relative path leads to. A path out of the content folder gives a name that no
     * file has.
     */
    private static String resolve(String file, String path) {
        Deque<String> segments = new ArrayDeque<>(Arrays.asList(file.split("/")));
        segments.removeLast();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** Returns the relative path from one content file to another. Subfolders are one level deep. */
    private static String relative(String file, String other) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        if (other.startsWith(folder)) {
            return other.substring(folder.length());
        }
        return "../" + other.substring(other.indexOf('/') + 1);
    }

    private static Collection<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }
}
