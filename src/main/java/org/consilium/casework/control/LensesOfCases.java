package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.consilium.casework.CaseLenses;
import org.consilium.casework.LensWords;

/** {@link CaseLenses} from the stored cases. */
@ApplicationScoped
public class LensesOfCases implements CaseLenses {

  @Inject private CaseBook book;

  @Override
  public List<LensWords> lensWords(UUID caseId) {
    return book.find(caseId).stream()
        .flatMap(stored -> stored.content().parts())
        .filter(part -> part.discipline() != null)
        .map(
            part ->
                new LensWords(
                    part.title(), part.source(), Objects.requireNonNullElse(part.text(), "")))
        .toList();
  }
}
