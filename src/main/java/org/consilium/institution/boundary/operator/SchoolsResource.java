package org.consilium.institution.boundary.operator;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.boundary.people.SignInSlipView;
import org.consilium.institution.control.operator.OperatingSchools;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.web.RequestBody;

/** The schools on the server; operators only. */
@Path("schools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchoolsResource {

  @Inject private CurrentActor currentActor;
  @Inject private OperatingSchools schools;

  /** All of them, by name. */
  @GET
  public List<OperatedSchoolView> list() {
    return schools.list(currentActor.require()).stream().map(OperatedSchoolView::of).toList();
  }

  /** Sets one up; answers with the sign-in slip of its first administrator. */
  @POST
  public SignInSlipView open(NewSchoolRequest request) {
    var actor = currentActor.require();
    return SignInSlipView.of(schools.open(actor, RequestBody.require(request).school()));
  }

  /** Gives it other names. */
  @PUT
  @Path("{school}")
  public OperatedSchoolView rename(@PathParam("school") UUID schoolId, SchoolNamesRequest request) {
    var actor = currentActor.require();
    SchoolNamesRequest asked = RequestBody.require(request);
    return OperatedSchoolView.of(
        schools.rename(actor, schoolId, asked.version(), asked.name(), asked.shortName()));
  }

  /** A new administrator where none can sign in; answers with the slip. */
  @POST
  @Path("{school}/administrator")
  public SignInSlipView appoint(@PathParam("school") UUID schoolId, AdministratorRequest request) {
    var actor = currentActor.require();
    return SignInSlipView.of(
        schools.appoint(actor, schoolId, RequestBody.require(request).details()));
  }

  /** Signs everybody of the school out and lets nobody in. */
  @POST
  @Path("{school}/disabling")
  public OperatedSchoolView disable(@PathParam("school") UUID schoolId) {
    return OperatedSchoolView.of(schools.disable(currentActor.require(), schoolId));
  }

  /** Lets the school's people in again. */
  @POST
  @Path("{school}/enabling")
  public OperatedSchoolView enable(@PathParam("school") UUID schoolId) {
    return OperatedSchoolView.of(schools.enable(currentActor.require(), schoolId));
  }
}
