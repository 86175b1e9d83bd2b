package org.consilium.institution.boundary.people;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.MadeSlips.Slip;
import org.consilium.institution.control.people.AccountStanding;
import org.consilium.institution.control.people.PeopleSearch;
import org.consilium.institution.control.people.SchoolAccounts;
import org.consilium.institution.control.people.SchoolPeople;
import org.consilium.institution.control.people.SignInReset;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.security.Role;
import org.consilium.platform.web.RequestBody;

/** The people of one's own school. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject private CurrentActor currentActor;
  @Inject private SchoolPeople people;
  @Inject private SchoolAccounts accounts;
  @Inject private SignInReset reset;

  /** Those who are looked for, fifty at a time; administrators only. */
  @GET
  public FoundPeopleView find(
      @QueryParam("words") String words,
      @QueryParam("role") Role role,
      @QueryParam("discipline") String discipline,
      @QueryParam("standing") AccountStanding standing,
      @QueryParam("from") @DefaultValue("0") int from) {
    PeopleSearch search = new PeopleSearch(words, role, discipline, standing, from);
    return FoundPeopleView.of(people.find(currentActor.require(), search));
  }

  /** Opens an account. */
  @POST
  public SchoolAccountView open(NewAccountRequest request) {
    var actor = currentActor.require();
    NewAccountRequest asked = RequestBody.require(request);
    return SchoolAccountView.of(
        accounts.open(actor, asked.details(), requireNonNullElse(asked.roles(), Set.of())));
  }

  /** Writes a person's details anew. */
  @PUT
  @Path("{account}")
  public SchoolAccountView change(@PathParam("account") UUID accountId, DetailsRequest request) {
    var actor = currentActor.require();
    DetailsRequest asked = RequestBody.require(request);
    return SchoolAccountView.of(
        accounts.change(actor, accountId, asked.version(), asked.details()));
  }

  /** Gives a person exactly these roles. */
  @PUT
  @Path("{account}/roles")
  public SchoolAccountView giveRoles(@PathParam("account") UUID accountId, RolesRequest request) {
    var actor = currentActor.require();
    Set<Role> roles = requireNonNullElse(RequestBody.require(request).roles(), Set.of());
    return SchoolAccountView.of(accounts.giveRoles(actor, accountId, roles));
  }

  /** Ends the person's sign-ins and lets nobody sign in with the account. */
  @POST
  @Path("{account}/disabling")
  public SchoolAccountView disable(@PathParam("account") UUID accountId) {
    return SchoolAccountView.of(accounts.disable(currentActor.require(), accountId));
  }

  /** Lets the person sign in again. */
  @POST
  @Path("{account}/enabling")
  public SchoolAccountView enable(@PathParam("account") UUID accountId) {
    return SchoolAccountView.of(accounts.enable(currentActor.require(), accountId));
  }

  /** A new one-time code; the person's password and sign-ins end. */
  @POST
  @Path("{account}/sign-in-reset")
  public Slip reset(@PathParam("account") UUID accountId) {
    return reset.reset(currentActor.require(), accountId);
  }
}
