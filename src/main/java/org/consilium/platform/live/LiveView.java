package org.consilium.platform.live;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The whole of a topic as one person may see it now; each room seals its own family. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public interface LiveView {}
