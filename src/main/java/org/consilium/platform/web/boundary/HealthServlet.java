package org.consilium.platform.web.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.consilium.platform.database.Sql;

/**
 * Says whether the server lives ({@code /health/live}) and whether it can work, which needs the
 * database ({@code /health/ready}): 200 with {@code {"status":"up"}}, else 503 with {@code down}.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(HealthServlet.class.getName());

  @Inject private transient Sql sql;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean up = request.getServletPath().endsWith("/live") || databaseAnswers();
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().print(up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}");
  }

  private boolean databaseAnswers() {
    try {
      return sql.first("SELECT 1 AS answer", row -> row.number("answer")).isPresent();
    } catch (Exception failure) {
      LOG.log(System.Logger.Level.WARNING, "Not ready: {0}", failure.getMessage());
      return false;
    }
  }
}
