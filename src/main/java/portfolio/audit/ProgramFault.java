package portfolio.audit;

/** The hint for problems that only a change of the program can fix. */
final class ProgramFault {

    /** Names the issue template by its path, since the repository has no public address. */
    static final String HINT =
            "this is a bug in the program: run './portfolio check --format json' and report its output"
                    + " with .github/ISSUE_TEMPLATE/fault-of-the-program.md";

    private ProgramFault() {}
}
