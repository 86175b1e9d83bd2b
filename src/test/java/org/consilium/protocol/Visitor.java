package org.consilium.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A person with a browser, as plain HTTP: own cookies, own origin, the header of our pages. */
public final class Visitor {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final URI base;
  private final URI origin;
  private final Map<String, String> cookies = new TreeMap<>();

  /** Somebody who has just opened the application at this address. */
  public Visitor(HttpClient http, URI base) {
    this(http, base, base);
  }

  /** Somebody to whom the application is known by another address than the one that answers. */
  public Visitor(HttpClient http, URI base, URI origin) {
    this.http = http;
    this.base = base;
    this.origin = origin;
  }

  /** Brings a cookie, {@code name=value}; null brings none. */
  public Visitor bring(String cookie) {
    if (cookie != null) {
      keep(cookie);
    }
    return this;
  }

  /**
   * An answer.
   *
   * @param status HTTP status
   * @param text the body
   * @param headers the answer's headers, the first value of each
   */
  public record Answer(int status, String text, Map<String, String> headers) {

    /** The body as JSON. */
    public JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The code of a problem, or empty. */
    public String code() {
      return text.startsWith("{") ? json().path("code").asText() : "";
    }
  }

  /** Signs in, and fails when refused. */
  public Visitor signIn(String email, String password) {
    Answer answer =
        post("/api/sign-in", JSON.createObjectNode().put("email", email).put("password", password));
    if (answer.status() != 204) {
      throw new AssertionError("not signed in: " + answer);
    }
    return this;
  }

  public Answer get(String path) {
    return exchange("GET", path, null, null);
  }

  public Answer post(String path, JsonNode body) {
    return exchange("POST", path, "application/json", body == null ? "" : body.toString());
  }

  public Answer put(String path, JsonNode body) {
    return exchange("PUT", path, "application/json", body.toString());
  }

  public Answer delete(String path) {
    return exchange("DELETE", path, null, null);
  }

  /** Posts a body of any media type. */
  public Answer post(String path, String mediaType, String body) {
    return exchange("POST", path, mediaType, body);
  }

  /** Opens the live socket as this person. */
  public LiveClient live() {
    return LiveClient.connect(http, base, origin, cookies.isEmpty() ? null : cookieHeader());
  }

  /** Opens the live socket with another subprotocol, or with none where it is null. */
  public LiveClient live(String protocol) {
    return LiveClient.connect(http, base, origin, cookieHeader(), protocol);
  }

  /** The Cookie header that a browser would send. */
  public String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Any exchange; {@code body} null means none. */
  public Answer exchange(String method, String path, String mediaType, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Origin", origin.getScheme() + "://" + origin.getAuthority())
            .header("X-Consilium", "1")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (mediaType != null) {
      request.header("Content-Type", mediaType);
    }
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    return send(request.build());
  }

  /** Sends a request as it is, and keeps the cookies of the answer. */
  public Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      response.headers().allValues("set-cookie").forEach(this::keep);
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
      return new Answer(response.statusCode(), response.body(), headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void keep(String header) {
    HttpCookie cookie = HttpCookie.parse(header).get(0);
    if (cookie.getMaxAge() == 0) {
      cookies.remove(cookie.getName());
    } else {
      cookies.put(cookie.getName(), cookie.getValue());
    }
  }
}
