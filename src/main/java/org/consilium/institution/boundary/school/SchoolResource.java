package org.consilium.institution.boundary.school;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.consilium.institution.control.school.PrivacyTexts;
import org.consilium.institution.control.school.SettlingSchool;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/**
 * What the signed-in administrator's school settles for itself, and what schools say of privacy.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchoolResource {

  @Inject private CurrentActor currentActor;
  @Inject private SettlingSchool settling;
  @Inject private PrivacyTexts privacy;

  /** The settings; administrators only. */
  @GET
  @Path("school")
  public SettingsView show() {
    return SettingsView.of(settling.show(currentActor.require()));
  }

  /** Settles all of it anew. */
  @PUT
  @Path("school")
  public SettingsView settle(SettingsRequest request) {
    var actor = currentActor.require();
    SettingsRequest asked = RequestBody.require(request);
    return SettingsView.of(settling.settle(actor, asked.version(), asked.settings()));
  }

  /** Says what the school calls the disciplines. */
  @PUT
  @Path("school/disciplines")
  public SettingsView nameDisciplines(DisciplineNamesRequest request) {
    var actor = currentActor.require();
    DisciplineNamesRequest asked = RequestBody.require(request);
    return SettingsView.of(settling.nameDisciplines(actor, asked.version(), asked.named()));
  }

  /** What every school says about privacy; to everybody, also before signing in. */
  @GET
  @Path("privacy-texts")
  public List<PrivacyTextView> privacyTexts() {
    return privacy.published().stream().map(PrivacyTextView::of).toList();
  }
}
