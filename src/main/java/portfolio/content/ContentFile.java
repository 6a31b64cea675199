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

/** A file of the content folder, or a folder of files of one form, in the order in which owners meet them. */
public enum ContentFile {
    SITE("site.yaml", Form.KEYS, Profile.class),
    PROJECTS("projects/*.md", Form.FRONT_MATTER, Project.class),
    EXPERIENCE("experience/*.yaml", Form.KEYS, Experience.class),
    SKILLS("skills.yaml", Form.LIST, SkillGroup.class),
    ABOUT("about.md", Form.FRONT_MATTER, About.class),
    EDUCATION("education.yaml", Form.LIST, Education.class),
    VOLUNTEERING("volunteering.yaml", Form.LIST, Volunteering.class),
    AWARDS("awards.yaml", Form.LIST, Award.class),
    CERTIFICATES("certificates.yaml", Form.LIST, Certificate.class),
    PUBLICATIONS("publications.yaml", Form.LIST, Publication.class),
    LANGUAGES("languages.yaml", Form.LIST, Language.class),
    INTERESTS("interests.yaml", Form.LIST, Interest.class),
    REFERENCES("references.yaml", Form.LIST, Reference.class),
    TERMS("terms.yaml", Form.LIST, Term.class),
    VARIANTS("variants/*.yaml", Form.KEYS, Variant.class);

    /** What a file is made of. */
    public enum Form {
        /** The keys of one record. */
        KEYS,

        /** A list of records. */
        LIST,

        /** The keys of one record between two lines of hyphens, and Markdown below them. */
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

    /** Where it is in the content folder; with {@code *} in place of a name when there may be many. */
    public String path() {
        return path;
    }

    public Form form() {
        return form;
    }

    /** The record that its keys, or those of an entry of its list, are read into. */
    Class<? extends Record> type() {
        return type;
    }

    /** Whether it is a folder of files. */
    public boolean isFolder() {
        return path.contains("/");
    }

    /** Its name in the content folder: {@code skills.yaml}, or {@code projects} for a folder. */
    String entry() {
        return isFolder() ? path.substring(0, path.indexOf('/')) : path;
    }

    /** How the names of its files end: {@code .yaml} or {@code .md}. */
    String ending() {
        return path.substring(path.lastIndexOf('.'));
    }

    /** One word for it: {@code skills}, {@code projects}. */
    public String word() {
        return isFolder() ? entry() : path.substring(0, path.lastIndexOf('.'));
    }

    /** The names there may be in a content folder. */
    static List<String> entries() {
        return Arrays.stream(values()).map(ContentFile::entry).toList();
    }
}
