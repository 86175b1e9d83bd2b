package org.consilium.institution.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.institution.control.school.Languages;
import org.consilium.institution.control.school.Languages.OfferedLanguages;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;

/** Who I am, and the disciplines there are. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private CurrentActor currentActor;
  @Inject private People people;
  @Inject private Languages offered;

  /** The signed-in person; 401 when nobody is. */
  @GET
  @Path("me")
  public MeView me() {
    Actor actor = currentActor.require();
    Person person = people.byIds(List.of(actor.accountId())).get(actor.accountId());
    School school = people.schools().get(actor.institutionId());
    OfferedLanguages languages = offered.of(actor);
    return new MeView(
        person.id(),
        person.email(),
        person.givenName(),
        person.familyName(),
        person.discipline(),
        school.id(),
        school.name(),
        school.shortName(),
        actor.roles().stream().sorted().toList(),
        languages.all(),
        languages.first());
  }

  /** All disciplines in their order. */
  @GET
  @Path("disciplines")
  public List<DisciplineView> disciplines() {
    Map<String, String> own = people.ownDisciplineNames(currentActor.require().institutionId());
    return people.disciplines().stream()
        .map(each -> DisciplineView.of(each, own.get(each.code())))
        .toList();
  }
}
