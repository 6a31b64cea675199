package portfolio.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.content.Content;
import portfolio.content.yaml.SourceMap;
import portfolio.markdown.Figure;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;
import portfolio.model.Cover;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.ShownPicture;
import portfolio.picture.PictureFormat;
import portfolio.source.Place;
import portfolio.source.Problem;

/**
 * Checks the alternative texts of pictures (WCAG 2.2, 1.1.1): texts that say nothing, that are file names, or that
 * stand for two different pictures. Also reports files that nothing shows. Text within pictures cannot be read, only
 * hinted at.
 */
final class PictureReview {

    /** Words that say what kind of thing a picture is, but not what it shows. */
    private static final Set<String> KINDS = Set.of(
            "image",
            "img",
            "picture",
            "photo",
            "photograph",
            "portrait",
            "screenshot",
            "diagram",
            "graph",
            "chart",
            "figure",
            "graphic",
            "icon",
            "logo",
            "illustration",
            "drawing",
            "video",
            "animation",
            "cover",
            "bild",
            "foto",
            "fotografie",
            "porträt",
            "bildschirmfoto",
            "diagramm",
            "grafik",
            "abbildung",
            "zeichnung",
            "titelbild");

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");

    /** The name of a file, as an editor or a camera proposes it. */
    private static final Pattern FILE_NAME = Pattern.compile(
            "\\S+\\.(?i:jpe?g|png|webp|gif|avif|svg|heic|mp4|m4v|webm|mov)|(?i:img|dsc|dscn|dscf|pxl|mvi|p)[_-]?\\d{3,}\\S*");

    /** What screen readers say before they read an alternative text. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)((?:an? |the )?(?:image|picture|photo|photograph) of|(?:ein |das )?(?:bild|foto) (?:von|des|der)) \\S.*");

    private static final int SHORTEST = 4;

    /** Shorter texts hardly say what is written in a screenshot or diagram. */
    private static final int WITH_TEXT = 30;

    private final Map<String, ShownPicture> described = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PictureReview() {}

    static List<Problem> of(Content content) {
        PictureReview review = new PictureReview();
        Portfolio portfolio = content.portfolio();
        SourceMap sourceMap = content.sourceMap();
        Profile profile = portfolio.profile();
        portfolio.photograph().ifPresent(photo -> review.check(photo, sourceMap.place(profile, "imageAlt")));
        for (Project project : portfolio.projects()) {
            Cover cover = project.cover();
            if (cover != null) {
                Place place = sourceMap.place(cover, "alt");
                portfolio.cover(project).ifPresent(shown -> review.check(shown, place));
            }
            review.check(project.body(), Project.FOLDER, portfolio, sourceMap);
        }
        if (portfolio.about() != null) {
            review.check(portfolio.about().body(), "", portfolio, sourceMap);
        }
        for (Place file : content.pictures().unused()) {
            review.problems.add(Problem.note(
                    file,
                    "nothing shows this file",
                    "show it with ![What it shows](its path) in a text, delete it, or start its name with '_'"));
        }
        return review.problems;
    }

    private void check(Prose text, String folder, Portfolio portfolio, SourceMap sourceMap) {
        for (Figure figure : text.figures()) {
            Place place = sourceMap.place(text, figure.offset(), figure.length());
            portfolio.picture(folder, figure).ifPresent(shown -> check(shown, place));
        }
    }

    private void check(ShownPicture shown, Place place) {
        String alt = shown.alt().strip();
        if (alt.isEmpty()) {
            return;
        }
        String fault = fault(alt, shown.file().path());
        if (fault != null) {
            problems.add(Problem.warning(
                    place,
                    "the alternative text '" + alt + "' " + fault,
                    "say in a few words what the picture shows; \"\" if it shows nothing that matters"));
            return;
        }
        checkTwins(shown, alt, place);
        checkCaption(shown.caption(), alt, place);
        Matcher announced = ANNOUNCED.matcher(alt);
        if (announced.matches()) {
            problems.add(Problem.note(
                    place,
                    "the alternative text starts with '" + announced.group(1) + "', which screen readers already say",
                    "leave these words out"));
        }
        if (mayContainText(shown) && alt.codePointCount(0, alt.length()) < WITH_TEXT) {
            problems.add(Problem.note(
                    place,
                    "if this picture contains text, its alternative text is too short to say it",
                    "add what matters of the text in the picture, which 'check' cannot read"));
        }
    }

    /** Returns what is wrong with a text; null if nothing is. */
    private static @Nullable String fault(String alt, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        boolean isOneWord = alt.chars().noneMatch(Character::isWhitespace);
        boolean isStem =
                isOneWord && alt.equalsIgnoreCase(stem) && !stem.chars().allMatch(Character::isLetter);
        if (alt.equalsIgnoreCase(name) || isStem || FILE_NAME.matcher(alt).matches()) {
            return "is a file name";
        }
        String words = NOT_A_WORD.matcher(alt).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || KINDS.contains(words)) {
            return "does not say what the picture shows";
        }
        boolean isLatin = words.chars().allMatch(c -> c < 0x250);
        return isLatin && words.length() < SHORTEST ? "is too short to say what the picture shows" : null;
    }

    private void checkTwins(ShownPicture shown, String alt, Place place) {
        ShownPicture before = described.putIfAbsent(alt.toLowerCase(Locale.ROOT), shown);
        if (before != null && !before.file().digest().equals(shown.file().digest())) {
            problems.add(Problem.warning(
                    place,
                    "this alternative text is also that of '" + before.file().path() + "', a different picture",
                    "say what is particular to each picture"));
        }
    }

    private void checkCaption(@Nullable Inline caption, String alt, Place place) {
        if (caption != null && caption.line().strip().equalsIgnoreCase(alt)) {
            problems.add(Problem.note(
                    place,
                    "the caption repeats the alternative text, so that screen readers say it twice",
                    "describe the picture in the one, and say what it means in the other"));
        }
    }

    private static boolean mayContainText(ShownPicture shown) {
        PictureFormat format = shown.file().format();
        return format == PictureFormat.PNG || format == PictureFormat.GIF || format == PictureFormat.SVG;
    }
}
