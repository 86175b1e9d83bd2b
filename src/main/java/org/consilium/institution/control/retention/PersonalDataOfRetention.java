package org.consilium.institution.control.retention;

import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/** Retention keeps no more than which sessions are done. */
@ApplicationScoped
public class PersonalDataOfRetention implements PersonalData {

  @Override
  public List<Claim> claims() {
    return Claim.of("retention_session", NOT_PERSONAL, "session_id");
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of();
  }

  @Override
  public void erase(UUID accountId) {
    // nothing here is of a person
  }
}
