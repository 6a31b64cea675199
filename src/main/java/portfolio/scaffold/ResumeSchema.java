package portfolio.scaffold;

import static portfolio.scaffold.Shape.Leaf.ADDRESS;
import static portfolio.scaffold.Shape.Leaf.DATE;
import static portfolio.scaffold.Shape.Leaf.MAILBOX;
import static portfolio.scaffold.Shape.Leaf.TEXT;

import java.util.LinkedHashMap;
import java.util.Map;
import portfolio.scaffold.Shape.Keys;
import portfolio.scaffold.Shape.ListOf;

/** JSON Resume, schema 1.3.1, whose fields are those of 1.0.0: which fields there are and what they hold. */
final class ResumeSchema {

    private static final Shape TEXTS = new ListOf(TEXT);

    private static final Shape BASICS = keys(
            "name", TEXT,
            "label", TEXT,
            "image", TEXT,
            "email", MAILBOX,
            "phone", TEXT,
            "url", ADDRESS,
            "summary", TEXT,
            "location", keys("address", TEXT, "postalCode", TEXT, "city", TEXT, "countryCode", TEXT, "region", TEXT),
            "profiles", new ListOf(keys("network", TEXT, "username", TEXT, "url", ADDRESS)));

    private static final Shape WORK = keys(
            "name", TEXT,
            "location", TEXT,
            "description", TEXT,
            "position", TEXT,
            "url", ADDRESS,
            "startDate", DATE,
            "endDate", DATE,
            "summary", TEXT,
            "highlights", TEXTS);

    private static final Shape VOLUNTEER = keys(
            "organization", TEXT,
            "position", TEXT,
            "url", ADDRESS,
            "startDate", DATE,
            "endDate", DATE,
            "summary", TEXT,
            "highlights", TEXTS);

    private static final Shape EDUCATION = keys(
            "institution", TEXT,
            "url", ADDRESS,
            "area", TEXT,
            "studyType", TEXT,
            "startDate", DATE,
            "endDate", DATE,
            "score", TEXT,
            "courses", TEXTS);

    private static final Shape PROJECTS = keys(
            "name", TEXT,
            "description", TEXT,
            "highlights", TEXTS,
            "keywords", TEXTS,
            "startDate", DATE,
            "endDate", DATE,
            "url", ADDRESS,
            "roles", TEXTS,
            "entity", TEXT,
            "type", TEXT);

    /** The whole document. */
    static final Keys ROOT = keys(
            "$schema", ADDRESS,
            "basics", BASICS,
            "work", new ListOf(WORK),
            "volunteer", new ListOf(VOLUNTEER),
            "education", new ListOf(EDUCATION),
            "awards", new ListOf(keys("title", TEXT, "date", DATE, "awarder", TEXT, "summary", TEXT)),
            "certificates", new ListOf(keys("name", TEXT, "date", DATE, "url", ADDRESS, "issuer", TEXT)),
            "publications",
                    new ListOf(keys(
                            "name", TEXT, "publisher", TEXT, "releaseDate", DATE, "url", ADDRESS, "summary", TEXT)),
            "skills", new ListOf(keys("name", TEXT, "level", TEXT, "keywords", TEXTS)),
            "languages", new ListOf(keys("language", TEXT, "fluency", TEXT)),
            "interests", new ListOf(keys("name", TEXT, "keywords", TEXTS)),
            "references", new ListOf(keys("name", TEXT, "reference", TEXT)),
            "projects", new ListOf(PROJECTS),
            "meta", keys("canonical", ADDRESS, "version", TEXT, "lastModified", TEXT));

    private ResumeSchema() {}

    /** Names and shapes in turn. */
    private static Keys keys(Object... namesAndShapes) {
        Map<String, Shape> keys = new LinkedHashMap<>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            keys.put((String) namesAndShapes[i], (Shape) namesAndShapes[i + 1]);
        }
        return new Keys(keys);
    }
}
