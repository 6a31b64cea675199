package portfolio.audit;

/** What to do about a fault that no change of the content removes. */
final class ProgramFault {

    /** The template is a file of the repository, which has no public address of its own. */
    static final String HINT =
            "this is a fault of the program: run './portfolio check --format json' and report its output"
                    + " with .github/ISSUE_TEMPLATE/fault-of-the-program.md";

    private ProgramFault() {}
}
