package org.consilium.course.boundary.proposal;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.consilium.course.control.proposal.AnsweringProposals;
import org.consilium.course.control.proposal.ProposedPerson;
import org.consilium.course.control.proposal.Proposing;
import org.consilium.institution.People;
import org.consilium.institution.PeopleFiles;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.text.Upload;
import org.consilium.platform.web.RequestBody;

/** People proposed to a partner school for a course, and that school's answers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalsResource {

  @Inject private CurrentActor currentActor;
  @Inject private Proposing proposing;
  @Inject private AnsweringProposals answering;
  @Inject private People people;

  /** Whom the own school has proposed for the course; coordinators only. */
  @GET
  @Path("courses/{course}/roster-proposals")
  public List<ProposedPersonView> list(@PathParam("course") UUID courseId) {
    return views(proposing.list(currentActor.require(), courseId));
  }

  /** Proposes everybody in a CSV file to a partner school. */
  @POST
  @Path("courses/{course}/roster-proposals")
  @Consumes("text/csv")
  public List<ProposedPersonView> propose(
      @PathParam("course") UUID courseId, @QueryParam("school") UUID schoolId, InputStream file) {
    var actor = currentActor.require();
    byte[] content = Upload.read(file, PeopleFiles.MOST_BYTES, "course.proposal-too-large");
    return views(proposing.propose(actor, courseId, schoolId, content));
  }

  /** Who of the own school was proposed by others and waits for the reader's answer. */
  @GET
  @Path("roster-proposals")
  public List<WaitingPersonView> waiting() {
    var schools = people.schools();
    return answering.waiting(currentActor.require()).stream()
        .map(person -> WaitingPersonView.of(person, schools))
        .toList();
  }

  /** Makes some of them students of the courses for which they were proposed. */
  @POST
  @Path("roster-proposals/acceptance")
  public void accept(AnswerRequest request) {
    var actor = currentActor.require();
    answering.accept(actor, RequestBody.require(request).ids());
  }

  /** Declines some of them. */
  @POST
  @Path("roster-proposals/declination")
  public void decline(AnswerRequest request) {
    var actor = currentActor.require();
    AnswerRequest asked = RequestBody.require(request);
    answering.decline(actor, asked.ids(), asked.reason());
  }

  private List<ProposedPersonView> views(List<ProposedPerson> proposed) {
    var schools = people.schools();
    return proposed.stream().map(person -> ProposedPersonView.of(person, schools)).toList();
  }
}
