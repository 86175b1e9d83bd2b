package org.consilium.platform.config.boundary;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.consilium.platform.config.Json;

/** REST writes JSON as everything else does. */
@Provider
public class JsonOfRest implements ContextResolver<ObjectMapper> {

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return Json.mapper();
  }
}
