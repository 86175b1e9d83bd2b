package org.consilium.bank.control;

import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;
import static org.consilium.platform.privacy.Treatment.OF_THE_SCHOOL;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/** The room's part of {@link PersonalData}: a bank knows no author. */
@ApplicationScoped
public class PersonalDataOfBanks implements PersonalData {

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("item", OF_THE_SCHOOL, "title", "stem", "rationale"),
        Claim.of("item", NOT_PERSONAL, "digest", "language"),
        Claim.of("item_option", OF_THE_SCHOOL, "text", "feedback"));
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
