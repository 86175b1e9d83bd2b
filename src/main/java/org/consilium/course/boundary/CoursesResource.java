package org.consilium.course.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.ChecklistEntry;
import org.consilium.course.control.Checklist;
import org.consilium.course.control.CourseOverview;
import org.consilium.course.control.MyCourses;
import org.consilium.institution.People;
import org.consilium.institution.School;
import org.consilium.platform.security.CurrentActor;

/** My courses. */
@Path("courses")
@Produces(MediaType.APPLICATION_JSON)
public class CoursesResource {

  @Inject private CurrentActor currentActor;
  @Inject private MyCourses courses;
  @Inject private Checklist checklist;
  @Inject private People people;

  /** The courses in which I am, by title. */
  @GET
  public List<CourseSummaryView> list() {
    List<CourseOverview> mine = courses.list(currentActor.require());
    Map<UUID, School> schools = people.schools();
    return mine.stream().map(course -> CourseSummaryView.of(course, schools)).toList();
  }

  /** Opens a course of my school. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public CourseView open(CourseRequest request) {
    String title = request == null ? null : request.title();
    return CourseView.of(courses.open(currentActor.require(), title), people.schools());
  }

  /** One course. */
  @GET
  @Path("{course}")
  public CourseView show(@PathParam("course") UUID courseId) {
    return CourseView.of(courses.show(currentActor.require(), courseId), people.schools());
  }

  /** What the course still needs before a session; staff only. */
  @GET
  @Path("{course}/checklist")
  public List<ChecklistEntry> checklist(@PathParam("course") UUID courseId) {
    return checklist.show(currentActor.require(), courseId);
  }
}
