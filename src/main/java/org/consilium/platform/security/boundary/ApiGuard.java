package org.consilium.platform.security.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.consilium.platform.config.Json;
import org.consilium.platform.config.Settings;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Failures;
import org.consilium.platform.problem.ProblemDocument;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.CurrentActor;
import org.consilium.platform.security.Looks;
import org.consilium.platform.security.SignInCookie;
import org.consilium.platform.security.SignIns;

/**
 * The door of {@code /api}: tells the request whose it is, and refuses a change of state that does
 * not come from a configured origin with the header {@code X-Consilium} (a page of another site can
 * set neither).
 */
@WebFilter(urlPatterns = "/api/*", filterName = "ApiGuard", asyncSupported = true)
public class ApiGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private transient Settings settings;
  @Inject private transient SignInCookie cookie;
  @Inject private transient SignIns signIns;
  @Inject private transient Looks looks;
  @Inject private transient CurrentActor currentActor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    try {
      requireOwnPage(request);
      cookie
          .tokenOf(request)
          .flatMap(signIns::actorOf)
          .map(actor -> seenBy(actor, request))
          .ifPresent(currentActor::set);
    } catch (Exception failure) {
      refuse(response, Failures.toProblem(failure));
      return;
    }
    chain.doFilter(request, response);
  }

  private void requireOwnPage(HttpServletRequest request) {
    if (READING.contains(request.getMethod())) {
      return;
    }
    String origin = request.getHeader("Origin");
    boolean own = origin != null && settings.origins().contains(origin);
    if (!own || request.getHeader("X-Consilium") == null) {
      throw DomainProblem.notAllowed(
          "platform.foreign-origin",
          "This request did not come from a Consilium page of this server. Nothing was changed.");
    }
  }

  /** Who looks through another's eyes asks as that one, and may only read. */
  private Actor seenBy(Actor actor, HttpServletRequest request) {
    String look = request.getHeader(Looks.HEADER);
    if (look == null) {
      return actor;
    }
    Actor seen = looks.through(actor, look);
    if (!READING.contains(request.getMethod())) {
      throw Looks.lookOnly();
    }
    return seen;
  }

  private static void refuse(HttpServletResponse response, DomainProblem problem)
      throws IOException {
    ProblemDocument document = ProblemDocument.of(problem);
    response.setStatus(document.status());
    response.setContentType("application/problem+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Json.mapper().writeValue(response.getOutputStream(), document);
  }
}
