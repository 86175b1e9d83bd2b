package org.consilium.casework.control;

import java.util.List;
import java.util.Optional;
import org.consilium.casework.entity.CaseContent;
import org.consilium.platform.problem.Fault;

/**
 * What would be added.
 *
 * @param digest tells this file from any other
 * @param known whether the course has this very file already
 * @param content the case, unless there are faults
 */
public record CasePlan(
    String digest, boolean known, Optional<CaseContent> content, List<Fault> faults) {}
