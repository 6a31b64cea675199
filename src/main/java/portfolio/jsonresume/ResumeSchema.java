package portfolio.jsonresume;

import static portfolio.jsonresume.Shape.Leaf.ADDRESS;
import static portfolio.jsonresume.Shape.Leaf.DATE;
import static portfolio.jsonresume.Shape.Leaf.MAILBOX;
import static portfolio.jsonresume.Shape.Leaf.TEXT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import portfolio.jsonresume.Shape.Keys;
import portfolio.jsonresume.Shape.ListOf;

/**
 * The fields of JSON Resume, schema 1.3.1, which are those of 1.0.0, with their types. Names from schema 0.0.x and from
 * other formats are included as {@link Shape.Habits}.
 */
public final class ResumeSchema {

    private static final Shape TEXTS = new ListOf(TEXT, false);
    private static final Shape WORDS = new ListOf(TEXT, true);

    private static final Keys PROFILE = keys("network", TEXT, "username", TEXT, "url", ADDRESS)
            .withOtherNames(
                    "website",
                    "url",
                    "link",
                    "url",
                    "href",
                    "url",
                    "name",
                    "network",
                    "user",
                    "username",
                    "handle",
                    "username")
            .withLoneText("url")
            .withNamedValues("url");

    private static final Keys LOCATION = keys(
                    "address", TEXT, "postalCode", TEXT, "city", TEXT, "countryCode", TEXT, "region", TEXT)
            .withOtherNames(
                    "street",
                    "address",
                    "zip",
                    "postalCode",
                    "zipcode",
                    "postalCode",
                    "postcode",
                    "postalCode",
                    "state",
                    "region",
                    "country",
                    "countryCode",
                    "town",
                    "city")
            .withLoneText("city");

    private static final Keys BASICS = keys(
                    "name", TEXT,
                    "label", TEXT,
                    "image", TEXT,
                    "email", MAILBOX,
                    "phone", TEXT,
                    "url", ADDRESS,
                    "summary", TEXT,
                    "location", LOCATION,
                    "profiles", new ListOf(PROFILE, false))
            .withOtherNames(
                    "objective",
                    "summary",
                    "profilesummary",
                    "summary",
                    "professionalsummary",
                    "summary",
                    "position",
                    "label",
                    "jobtitle",
                    "label",
                    "currentlocation",
                    "location",
                    "websites",
                    "url",
                    "website",
                    "url",
                    "homepage",
                    "url",
                    "picture",
                    "image",
                    "photo",
                    "image",
                    "avatar",
                    "image",
                    "title",
                    "label",
                    "headline",
                    "label",
                    "role",
                    "label",
                    "mail",
                    "email",
                    "emailaddress",
                    "email",
                    "telephone",
                    "phone",
                    "tel",
                    "phone",
                    "mobile",
                    "phone",
                    "phonenumber",
                    "phone",
                    "about",
                    "summary",
                    "bio",
                    "summary",
                    "description",
                    "summary",
                    "fullname",
                    "name",
                    "address",
                    "location",
                    "social",
                    "profiles",
                    "socials",
                    "profiles",
                    "links",
                    "profiles",
                    "networks",
                    "profiles");

    private static final Keys WORK = keys(
                    "name", TEXT,
                    "location", TEXT,
                    "description", TEXT,
                    "position", TEXT,
                    "url", ADDRESS,
                    "startDate", DATE,
                    "endDate", DATE,
                    "summary", TEXT,
                    "highlights", TEXTS)
            .withOtherNames(
                    "companyname",
                    "name",
                    "startedon",
                    "startDate",
                    "started",
                    "startDate",
                    "finishedon",
                    "endDate",
                    "ended",
                    "endDate",
                    "enddateorpresent",
                    "endDate",
                    "companyurl",
                    "url",
                    "responsibility",
                    "highlights",
                    "accomplishments",
                    "highlights",
                    "bullets",
                    "highlights",
                    "points",
                    "highlights",
                    "details",
                    "highlights",
                    "company",
                    "name",
                    "employer",
                    "name",
                    "organization",
                    "name",
                    "organisation",
                    "name",
                    "website",
                    "url",
                    "title",
                    "position",
                    "role",
                    "position",
                    "jobtitle",
                    "position",
                    "start",
                    "startDate",
                    "from",
                    "startDate",
                    "end",
                    "endDate",
                    "to",
                    "endDate",
                    "until",
                    "endDate",
                    "responsibilities",
                    "highlights",
                    "achievements",
                    "highlights",
                    "duties",
                    "highlights",
                    "tasks",
                    "highlights",
                    "city",
                    "location",
                    "technologies",
                    "keywords",
                    "stack",
                    "keywords",
                    "tools",
                    "keywords",
                    "tags",
                    "keywords",
                    "skills",
                    "keywords")
            .withLoneText("name");

    private static final Shape VOLUNTEER = keys(
                    "organization", TEXT,
                    "position", TEXT,
                    "url", ADDRESS,
                    "startDate", DATE,
                    "endDate", DATE,
                    "summary", TEXT,
                    "highlights", TEXTS)
            .withOtherNames(
                    "responsibilities",
                    "highlights",
                    "organisation",
                    "organization",
                    "company",
                    "organization",
                    "name",
                    "organization",
                    "website",
                    "url",
                    "title",
                    "position",
                    "role",
                    "position",
                    "start",
                    "startDate",
                    "from",
                    "startDate",
                    "end",
                    "endDate",
                    "to",
                    "endDate",
                    "description",
                    "summary",
                    "achievements",
                    "highlights")
            .withLoneText("organization");

    private static final Shape EDUCATION = keys(
                    "institution", TEXT,
                    "url", ADDRESS,
                    "area", TEXT,
                    "studyType", TEXT,
                    "startDate", DATE,
                    "endDate", DATE,
                    "score", TEXT,
                    "courses", WORDS)
            .withOtherNames(
                    "schoolname",
                    "institution",
                    "degreename",
                    "studyType",
                    "qualification",
                    "studyType",
                    "year",
                    "endDate",
                    "graduation",
                    "endDate",
                    "graduationyear",
                    "endDate",
                    "startedon",
                    "startDate",
                    "finishedon",
                    "endDate",
                    "gpa",
                    "score",
                    "grade",
                    "score",
                    "website",
                    "url",
                    "school",
                    "institution",
                    "university",
                    "institution",
                    "college",
                    "institution",
                    "name",
                    "institution",
                    "degree",
                    "studyType",
                    "type",
                    "studyType",
                    "field",
                    "area",
                    "fieldofstudy",
                    "area",
                    "major",
                    "area",
                    "subject",
                    "area",
                    "start",
                    "startDate",
                    "from",
                    "startDate",
                    "end",
                    "endDate",
                    "to",
                    "endDate",
                    "date",
                    "endDate",
                    "graduationdate",
                    "endDate",
                    "coursework",
                    "courses")
            .withLoneText("institution");

    private static final Shape PROJECT = keys(
                    "name", TEXT,
                    "description", TEXT,
                    "highlights", TEXTS,
                    "keywords", WORDS,
                    "startDate", DATE,
                    "endDate", DATE,
                    "url", ADDRESS,
                    "roles", WORDS,
                    "entity", TEXT,
                    "type", TEXT)
            .withOtherNames(
                    "title",
                    "name",
                    "summary",
                    "description",
                    "website",
                    "url",
                    "homepage",
                    "url",
                    "link",
                    "url",
                    "repo",
                    "url",
                    "repository",
                    "url",
                    "github",
                    "url",
                    "technologies",
                    "keywords",
                    "stack",
                    "keywords",
                    "tools",
                    "keywords",
                    "tags",
                    "keywords",
                    "skills",
                    "keywords",
                    "languages",
                    "keywords",
                    "role",
                    "roles",
                    "company",
                    "entity",
                    "organization",
                    "entity",
                    "organisation",
                    "entity",
                    "client",
                    "entity",
                    "start",
                    "startDate",
                    "from",
                    "startDate",
                    "end",
                    "endDate",
                    "to",
                    "endDate",
                    "achievements",
                    "highlights")
            .withLoneText("name");

    private static final Shape AWARD = keys("title", TEXT, "date", DATE, "awarder", TEXT, "summary", TEXT)
            .withOtherNames(
                    "awarddate",
                    "date",
                    "issuedby",
                    "awarder",
                    "name",
                    "title",
                    "issuer",
                    "awarder",
                    "organization",
                    "awarder",
                    "organisation",
                    "awarder",
                    "description",
                    "summary",
                    "year",
                    "date")
            .withLoneText("title");

    private static final Shape CERTIFICATE = keys("name", TEXT, "date", DATE, "url", ADDRESS, "issuer", TEXT)
            .withOtherNames(
                    "certificationauthority",
                    "issuer",
                    "issuedby",
                    "issuer",
                    "startedon",
                    "date",
                    "title",
                    "name",
                    "website",
                    "url",
                    "link",
                    "url",
                    "organization",
                    "issuer",
                    "organisation",
                    "issuer",
                    "authority",
                    "issuer",
                    "issuedate",
                    "date",
                    "startdate",
                    "date",
                    "releasedate",
                    "date",
                    "year",
                    "date")
            .withLoneText("name");

    private static final Shape PUBLICATION = keys(
                    "name", TEXT, "publisher", TEXT, "releaseDate", DATE, "url", ADDRESS, "summary", TEXT)
            .withOtherNames(
                    "title",
                    "name",
                    "website",
                    "url",
                    "link",
                    "url",
                    "date",
                    "releaseDate",
                    "year",
                    "releaseDate",
                    "publicationdate",
                    "releaseDate",
                    "journal",
                    "publisher",
                    "description",
                    "summary",
                    "abstract",
                    "summary")
            .withLoneText("name");

    private static final Shape SKILL = keys("name", TEXT, "level", TEXT, "keywords", WORDS)
            .withOtherNames(
                    "title",
                    "name",
                    "category",
                    "name",
                    "group",
                    "name",
                    "skill",
                    "name",
                    "items",
                    "keywords",
                    "skills",
                    "keywords",
                    "technologies",
                    "keywords",
                    "tags",
                    "keywords",
                    "list",
                    "keywords",
                    "rating",
                    "level",
                    "proficiency",
                    "level")
            .withLoneText("name")
            .withNamedValues("keywords")
            .withGroup("Skills");

    private static final Shape LANGUAGE = keys("language", TEXT, "fluency", TEXT)
            .withOtherNames(
                    "name",
                    "language",
                    "lang",
                    "language",
                    "level",
                    "fluency",
                    "proficiency",
                    "fluency",
                    "rating",
                    "fluency")
            .withLoneText("language")
            .withNamedValues("fluency");

    private static final Shape INTEREST = keys("name", TEXT, "keywords", WORDS)
            .withOtherNames("title", "name", "interest", "name", "items", "keywords", "tags", "keywords")
            .withLoneText("name")
            .withNamedValues("keywords");

    private static final Shape REFERENCE = keys("name", TEXT, "reference", TEXT)
            .withOtherNames(
                    "author",
                    "name",
                    "person",
                    "name",
                    "text",
                    "reference",
                    "quote",
                    "reference",
                    "summary",
                    "reference",
                    "description",
                    "reference")
            .withLoneText("reference")
            .withNamedValues("reference");

    /** The schema of the whole document. */
    public static final Keys ROOT = root(BASICS, WORK);

    /**
     * The schema of a repaired document. It adds {@code keywords} to jobs, because many résumés have them there, and
     * requires {@code image} to be an address.
     */
    static final Keys REPAIRED = root(with(BASICS, "image", ADDRESS), with(WORK, "keywords", WORDS));

    /** The schema of {@code basics} in a repaired document. */
    static final Keys REPAIRED_BASICS =
            (Keys) Objects.requireNonNull(REPAIRED.members().get("basics"));

    private ResumeSchema() {}

    private static Keys root(Keys basics, Keys work) {
        return keys(
                        "$schema", ADDRESS,
                        "basics", basics,
                        "work", new ListOf(work, false),
                        "volunteer", new ListOf(VOLUNTEER, false),
                        "education", new ListOf(EDUCATION, false),
                        "awards", new ListOf(AWARD, false),
                        "certificates", new ListOf(CERTIFICATE, false),
                        "publications", new ListOf(PUBLICATION, false),
                        "skills", new ListOf(SKILL, true),
                        "languages", new ListOf(LANGUAGE, true),
                        "interests", new ListOf(INTEREST, true),
                        "references", new ListOf(REFERENCE, false),
                        "projects", new ListOf(PROJECT, false),
                        "meta", keys("canonical", ADDRESS, "version", TEXT, "lastModified", TEXT))
                .withOtherNames(
                        "positions",
                        "work",
                        "workhistory",
                        "work",
                        "employmenthistory",
                        "work",
                        "professionalexperience",
                        "work",
                        "educations",
                        "education",
                        "studies",
                        "education",
                        "technicalskills",
                        "skills",
                        "awardsandhonors",
                        "awards",
                        "workexperience",
                        "work",
                        "experience",
                        "work",
                        "experiences",
                        "work",
                        "employment",
                        "work",
                        "jobs",
                        "work",
                        "volunteering",
                        "volunteer",
                        "volunteerwork",
                        "volunteer",
                        "certifications",
                        "certificates",
                        "certs",
                        "certificates",
                        "hobbies",
                        "interests",
                        "honors",
                        "awards",
                        "skill",
                        "skills",
                        "project",
                        "projects",
                        "language",
                        "languages",
                        "schema",
                        "$schema",
                        "profile",
                        "basics",
                        "personal",
                        "basics",
                        "person",
                        "basics",
                        "testimonials",
                        "references");
    }

    private static Keys with(Keys keys, String name, Shape shape) {
        Map<String, Shape> members = new LinkedHashMap<>(keys.members());
        members.put(name, shape);
        return new Keys(members, keys.habits());
    }

    /** Returns an object schema. The arguments are names and shapes in turn. */
    private static Keys keys(Object... namesAndShapes) {
        Map<String, Shape> keys = new LinkedHashMap<>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            keys.put((String) namesAndShapes[i], (Shape) namesAndShapes[i + 1]);
        }
        return new Keys(keys);
    }
}
