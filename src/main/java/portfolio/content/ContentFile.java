package portfolio.content;

import java.util.Arrays;
import java.util.List;
import portfolio.model.About;
import portfolio.model.Award;
import portfolio.model.Certificate;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.Interest;
import portfolio.model.Language;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Publication;
import portfolio.model.Reference;
import portfolio.model.SkillGroup;
import portfolio.model.Term;
import portfolio.model.Variant;
import portfolio.model.Volunteering;

/**
 * A file of the content folder, or a subfolder of files with the same form. The constants are in the order of the
 * chapters of {@code content/README.md}.
 */
public enum ContentFile {
    /** The profile: who the site is about, and the settings of the site. */
    SITE("site.yaml", Form.KEYS, Profile.class),

    /** One file for each project. */
    PROJECTS("projects/*.md", Form.FRONT_MATTER, Project.class),

    /** One file for each employer, with roles and workstreams. */
    EXPERIENCE("experience/*.yaml", Form.KEYS, Experience.class),

    /** The groups of skills. */
    SKILLS("skills.yaml", Form.LIST, SkillGroup.class),

    /** How the person works. */
    ABOUT("about.md", Form.FRONT_MATTER, About.class),

    /** The degrees. */
    EDUCATION("education.yaml", Form.LIST, Education.class),

    /** The unpaid work. */
    VOLUNTEERING("volunteering.yaml", Form.LIST, Volunteering.class),

    /** The awards and honors. */
    AWARDS("awards.yaml", Form.LIST, Award.class),

    /** The certificates. */
    CERTIFICATES("certificates.yaml", Form.LIST, Certificate.class),

    /** The publications. */
    PUBLICATIONS("publications.yaml", Form.LIST, Publication.class),

    /** The languages the person speaks. */
    LANGUAGES("languages.yaml", Form.LIST, Language.class),

    /** The interests. */
    INTERESTS("interests.yaml", Form.LIST, Interest.class),

    /** The references from other people. */
    REFERENCES("references.yaml", Form.LIST, Reference.class),

    /** The glossary: other spellings of technologies, concepts and skills. */
    TERMS("terms.yaml", Form.LIST, Term.class),

    /** One file for each tailored résumé. */
    VARIANTS("variants/*.yaml", Form.KEYS, Variant.class);

    /** The form of a file. */
    public enum Form {
        /** A YAML mapping with the keys of one record. */
        KEYS,

        /** A YAML sequence of records. */
        LIST,

        /** The keys of one record as front matter between two lines {@code ---}, followed by Markdown. */
        FRONT_MATTER
    }

    private final String path;
    private final Form form;
    private final Class<? extends Record> type;

    ContentFile(String path, Form form, Class<? extends Record> type) {
        this.path = path;
        this.form = form;
        this.type = type;
    }

    /**
     * Returns the path within the content folder, with {@code *} in place of the name for a subfolder:
     * {@code skills.yaml}, {@code projects/*.md}.
     */
    public String path() {
        return path;
    }

    /** Returns the form of the file, or of each file in the subfolder. */
    public Form form() {
        return form;
    }

    /** Returns the record type of the file, or of each entry if the file is a list. */
    Class<? extends Record> type() {
        return type;
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
        return Arrays.stream(values()).map(ContentFile::entry).toList();
    }
}
