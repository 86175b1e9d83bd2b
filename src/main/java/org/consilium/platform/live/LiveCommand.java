package org.consilium.platform.live;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a person asks of a topic; each room seals its own family. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public interface LiveCommand {}
