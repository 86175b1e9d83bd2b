package org.consilium.institution.boundary.privacy;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.institution.control.privacy.Erasures;
import org.consilium.institution.control.privacy.PersonalFiles;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/** Everything about a person, told or erased. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonalDataResource {

  @Inject private CurrentActor currentActor;
  @Inject private PersonalFiles files;
  @Inject private Erasures erasures;

  /** Everything about me. */
  @GET
  @Path("me/data")
  public PersonalFileView own() {
    return PersonalFileView.of(files.own(currentActor.require()));
  }

  /** Everything about a person of the own school; administrators only. */
  @GET
  @Path("people/{account}/data")
  public PersonalFileView of(@PathParam("account") UUID accountId) {
    return PersonalFileView.of(files.of(currentActor.require(), accountId));
  }

  /** What an erasure would do. */
  @GET
  @Path("people/{account}/erasure")
  public ErasurePreviewView preview(@PathParam("account") UUID accountId) {
    return ErasurePreviewView.of(erasures.preview(currentActor.require(), accountId));
  }

  /** Erases the person for good. */
  @POST
  @Path("people/{account}/erasure")
  public void erase(@PathParam("account") UUID accountId, ErasureRequest request) {
    var actor = currentActor.require();
    erasures.erase(actor, accountId, RequestBody.require(request).name());
  }
}
