package org.consilium.platform.live;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a person is about in a topic this very moment; each room seals its own family. It is told to
 * the circle and forgotten: never stored, never written into a log, and the later replaces the
 * earlier.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public interface LiveSignal {}
