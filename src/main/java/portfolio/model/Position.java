package portfolio.model;

/**
 * A role together with its employer.
 *
 * @param employer the employer
 * @param role one of the employer's roles
 */
public record Position(Experience employer, Role role) {}
