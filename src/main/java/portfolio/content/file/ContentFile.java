package portfolio.content.file;

import java.util.List;
import java.util.stream.Stream;
import portfolio.model.About;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.ListType;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.SkillGroup;
import portfolio.model.Term;
import portfolio.model.Variant;

/**
 * A file of the content folder, or a subfolder of files with the same form.
 *
 * @param path the path within the content folder, with {@code *} in place of the name for a subfolder:
 *     {@code skills.yaml}, {@code projects/*.md}
 * @param form the form of the file, or of each file in the subfolder
 * @param type the record type of the file, or of each entry if the file is a list
 */
public record ContentFile(String path, Form form, Class<? extends Record> type) {

    /** The profile: who the site is about, and the settings of the site. */
    public static final ContentFile SITE = new ContentFile("site.yaml", Form.KEYS, Profile.class);

    /** One file for each project. */
    public static final ContentFile PROJECTS = new ContentFile("projects/*.md", Form.FRONT_MATTER, Project.class);

    /** One file for each employer, with roles and workstreams. */
    public static final ContentFile EXPERIENCE = new ContentFile("experience/*.yaml", Form.KEYS, Experience.class);

    /** The groups of skills. */
    public static final ContentFile SKILLS = new ContentFile("skills.yaml", Form.LIST, SkillGroup.class);

    /** How the person works. */
    public static final ContentFile ABOUT = new ContentFile("about.md", Form.FRONT_MATTER, About.class);

    /** The degrees. */
    public static final ContentFile EDUCATION = new ContentFile("education.yaml", Form.LIST, Education.class);

    /** The glossary: other spellings of technologies, concepts and skills. */
    public static final ContentFile TERMS = new ContentFile("terms.yaml", Form.LIST, Term.class);

    /** One file for each tailored résumé. */
    public static final ContentFile VARIANTS = new ContentFile("variants/*.yaml", Form.KEYS, Variant.class);

    /** All files, in the order of the chapters of {@code content/README.md}. */
    public static final List<ContentFile> ALL = Stream.of(
                    Stream.of(SITE, PROJECTS, EXPERIENCE, SKILLS, ABOUT, EDUCATION),
                    ListType.ALL.stream().map(ContentFile::of),
                    Stream.of(TERMS, VARIANTS))
            .flatMap(files -> files)
            .toList();

    /** The form of a file. */
    public enum Form {
        /** A YAML mapping with the keys of one record. */
        KEYS,

        /** A YAML sequence of records. */
        LIST,

        /** The keys of one record as front matter between two lines {@code ---}, followed by Markdown. */
        FRONT_MATTER
    }

    /** Returns the file of a type of list. */
    public static ContentFile of(ListType<?> type) {
        return new ContentFile(type.file(), Form.LIST, type.record());
    }

    /** Returns whether this is a subfolder with any number of files. */
    public boolean isFolder() {
        return path.contains("/");
    }

    /** Returns the name in the content folder: {@code skills.yaml}, or {@code projects} for a subfolder. */
    String entry() {
        return isFolder() ? path.substring(0, path.indexOf('/')) : path;
    }

    /** Returns the file extension with its dot: {@code .yaml} or {@code .md}. */
    String ending() {
        return path.substring(path.lastIndexOf('.'));
    }

    /** Returns the name without an extension: {@code skills}, {@code projects}. */
    public String word() {
        return isFolder() ? entry() : path.substring(0, path.lastIndexOf('.'));
    }

    /** Returns the names of all files and subfolders that a content folder can have. */
    static List<String> entries() {
        return ALL.stream().map(ContentFile::entry).toList();
    }

    @Override
    public String toString() {
        return path;
    }
}
