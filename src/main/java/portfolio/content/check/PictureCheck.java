package portfolio.content.check;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.content.picture.PictureReader;
import portfolio.content.reading.Reading;
import portfolio.content.text.MarkdownSource;
import portfolio.content.yaml.SourceMap;
import portfolio.markdown.Figure;
import portfolio.markdown.Link;
import portfolio.model.AltText;
import portfolio.model.Cover;
import portfolio.model.Photo;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Slug;
import portfolio.source.InvalidValue;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.Url;

/** Checks each picture and video that the content shows: its text alternative, its place in the text, and its file. */
public final class PictureCheck {

    private final PictureReader reader;
    private final SourceMap sourceMap;
    private final Problems problems;

    /**
     * Creates the check.
     *
     * @param reader reads the files
     * @param sourceMap locates the keys
     * @param problems receives the mistakes
     */
    public PictureCheck(PictureReader reader, SourceMap sourceMap, Problems problems) {
        this.reader = reader;
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    /**
     * Checks the pictures of all texts and records, except those of drafts that are left out.
     *
     * @param everything the records including drafts
     * @param shown the records that are shown
     */
    public void check(Reading everything, Reading shown, Collection<MarkdownSource> passages) {
        Set<String> hidden = everything.fileNames();
        hidden.removeAll(shown.fileNames());
        Profile profile = shown.profile();
        if (profile != null && profile.image() != null) {
            photograph(profile, profile.image());
        }
        Set<Slug> slugs = shown.projects().stream().map(Project::slug).collect(Collectors.toSet());
        for (Project project : everything.projects()) {
            cover(project, !slugs.contains(project.slug()));
        }
        for (MarkdownSource passage : passages) {
            boolean isHidden = hidden.contains(passage.file());
            passage.figures().forEach(figure -> figure(passage, figure, isHidden));
            if (!isHidden) {
                passage.inlinePictures().forEach(picture -> inline(passage, picture));
            }
        }
    }

    private void photograph(Profile profile, Photo image) {
        if (image.file() != null) {
            Place place = sourceMap.place(profile, "image");
            reader.read(place.name(), image.file(), place, PictureReader.Kinds.PICTURES);
        }
    }

    private void cover(Project project, boolean isHidden) {
        Cover cover = project.cover();
        if (cover == null) {
            return;
        }
        Place place = sourceMap.place(cover, "file");
        if (isHidden) {
            reader.note(place.name(), cover.file());
        } else {
            reader.read(place.name(), cover.file(), place, PictureReader.Kinds.PICTURES);
        }
    }

    private void figure(MarkdownSource passage, Figure figure, boolean isHidden) {
        String destination = Url.decodedFile(figure.destination());
        if (isHidden) {
            reader.note(passage.file(), destination);
            return;
        }
        Place place = passage.place(figure);
        if (figure.alt() == null) {
            problems.error(
                    place,
                    "this picture has no alternative text",
                    "say what it shows: ![A graph of …](" + figure.destination()
                            + "); if it shows nothing that matters, write ![\"\"](" + figure.destination() + ")");
        }
        checkLength(figure.alt(), place);
        reader.read(passage.file(), destination, place, PictureReader.Kinds.PICTURES_AND_VIDEOS);
    }

    private void checkLength(@Nullable String alt, Place place) {
        try {
            AltText.parse(alt == null ? "" : alt);
        } catch (InvalidValue invalid) {
            problems.error(place, invalid.getMessage(), invalid.hint());
        }
    }

    /** Reports a picture that is not in a paragraph of its own. Values of keys have no paragraphs. */
    private void inline(MarkdownSource passage, Link picture) {
        problems.error(
                passage.place(picture),
                "a picture cannot stand within a line of text",
                "put it in a paragraph of its own, with a blank line above and below it, in the text of a project or in"
                        + " about.md");
    }
}
