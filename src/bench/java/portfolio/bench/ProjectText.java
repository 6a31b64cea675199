package portfolio.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import portfolio.bench.Sample.Project;

/** Generates the text of a project: about 330 words with headings, lists, links and code. */
final class ProjectText {

    private static final List<String> SENTENCES = List.of(
            "Requests arrive in bursts, mostly before noon, and each of them has to be answered within a quarter of a second.",
            "Nobody had counted them before, so the first week went into a table of what comes in and what goes out.",
            "The old program kept everything in one place and was stopped for an hour every night to tidy up.",
            "Three offices depended on it, and two of them had built their own copies because they could not wait.",
            "We wrote down what must never happen, tested for exactly that, and left the rest for later.",
            "A second copy reads along and takes over when the first one falls silent for more than ten seconds.",
            "Errors are kept with what caused them, and a person decides in the morning which of them to try again.",
            "The numbers of the day before are on one page, and that page is the first thing everyone opens.");

    private final Project project;
    private final Function<String, String> mention;
    private final String link;

    /**
     * Creates the generator for a project.
     *
     * @param mention how the first mention of a technology is written
     * @param link the target of the link to another project
     */
    ProjectText(Project project, Function<String, String> mention, String link) {
        this.project = project;
        this.mention = mention;
        this.link = link;
    }

    /** Returns the sentence that first mentions a technology, as the parts before and after the mention. */
    static List<String> quote(Project project, String technology) {
        return switch (project.technologies().indexOf(technology)) {
            case 0 -> List.of("At its heart, ", " keeps the books of desk " + project.number() + ".");
            case 1 -> List.of("Between the desks, ", " carries what has changed.");
            case 2 -> List.of("The screens were drawn with ", ", which two of us knew already.");
            default -> List.of("All of it runs on ", " in two places far apart.");
        };
    }

    /** Returns the description in the head of the project's page. */
    static String description(Project project) {
        String next = SENTENCES.get(project.number() % SENTENCES.size());
        return sentence(project, 0, project.technologies().get(0)) + " " + next.substring(0, 70) + "…";
    }

    private static String sentence(Project project, int technology, String name) {
        List<String> around = quote(project, project.technologies().get(technology));
        return around.get(0) + name + around.get(1);
    }

    private String sentence(int technology) {
        return sentence(
                project, technology, mention.apply(project.technologies().get(technology)));
    }

    /** Returns the text as Markdown. */
    String markdown() {
        List<String> blocks = new ArrayList<>();
        blocks.add(sentence(0) + " " + sentences(0, 2));
        blocks.add("## What it does");
        blocks.add(sentence(1) + " " + sentences(2, 2));
        blocks.add("- It takes orders, changes and cancellations alike.\n"
                + "- It answers *at once*, and works **afterwards**.\n"
                + "- It knows [the desk before it](" + link + ").\n"
                + "- It follows [the rules of the house](https://rules.example.org/desk/" + project.number() + ").");
        blocks.add("## How it was made");
        blocks.add(sentence(2) + " The function `settle(desk)` is the only one that writes. " + sentences(4, 2));
        blocks.add("```java\nvoid settle(Desk desk) {\n    for (Order order : desk.open()) {\n" + "        book(order, "
                + project.number() + ");\n    }\n}\n```");
        blocks.add("## What was hard");
        blocks.add("1. Finding out who was right when two desks said different things.\n"
                + "2. Moving " + project.number() + " years of records over one weekend.\n"
                + "3. Explaining it to those who come after us.");
        blocks.add(sentence(3) + " " + sentences(6, 2) + " " + sentences(1, 2));
        return String.join("\n\n", blocks) + "\n";
    }

    private String sentences(int from, int count) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(SENTENCES.get((from + i + project.number()) % SENTENCES.size()));
        }
        return String.join(" ", chosen);
    }
}
