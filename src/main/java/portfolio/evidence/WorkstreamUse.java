package portfolio.evidence;

import portfolio.model.Experience;
import portfolio.model.Role;
import portfolio.model.Workstream;

/**
 * A workstream together with its role and employer.
 *
 * @param experience the employer
 * @param role the role at that employer
 * @param workstream the workstream of that role
 */
public record WorkstreamUse(Experience experience, Role role, Workstream workstream) {}
