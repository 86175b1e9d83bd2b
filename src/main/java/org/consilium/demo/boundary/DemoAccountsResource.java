package org.consilium.demo.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.consilium.demo.control.DemoAccount;
import org.consilium.demo.control.DemoAccounts;

/** The accounts of the demo, for the sign-in page. */
@Path("demo-accounts")
@Produces(MediaType.APPLICATION_JSON)
public class DemoAccountsResource {

  @Inject private DemoAccounts accounts;

  /** Everybody of the demo with the password; not found unless the demo offers its accounts. */
  @GET
  public List<DemoAccount> offered() {
    return accounts.offered();
  }
}
