package org.consilium.platform.config.boundary;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every resource lives under {@code /api}. */
@ApplicationPath("/api")
public class Rest extends Application {}
