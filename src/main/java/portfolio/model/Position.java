package portfolio.model;

/**
 * A role with its employer.
 *
 * @param employer whose role it is
 * @param role one of the employer's roles
 */
public record Position(Experience employer, Role role) {}
