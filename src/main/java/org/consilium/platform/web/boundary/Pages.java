package org.consilium.platform.web.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every address of the web client is the one page: the client itself knows which screen it means.
 * What the build named by its content is kept by the browser for good, all else is fetched again: a
 * reproducible build gives every file the same date, so that asking whether it has changed since
 * would keep a former build's page, whose files are gone.
 */
@WebFilter(urlPatterns = "/*", filterName = "Pages", asyncSupported = true)
public class Pages extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Pattern OF_THE_SERVER =
      Pattern.compile("/(?:api|live|health|openapi)(?:/.*)?");
  private static final Pattern FILE = Pattern.compile("(?:/assets/.*|.*/[^/]*\\.[^/]*)");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (OF_THE_SERVER.matcher(path).matches() || isServed(request)) {
      chain.doFilter(request, response);
      return;
    }
    boolean named = path.startsWith("/assets/");
    response.setHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-store");
    if (READING.contains(request.getMethod()) && isScreen(path)) {
      request.getRequestDispatcher("/index.html").forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Whether a servlet of its own answers at exactly this address. */
  private static boolean isServed(HttpServletRequest request) {
    return request.getHttpServletMapping().getMappingMatch() == MappingMatch.EXACT;
  }

  /** Whether an address means a screen of the client, not a file of the server. */
  static boolean isScreen(String path) {
    return !OF_THE_SERVER.matcher(path).matches() && !FILE.matcher(path).matches();
  }
}
