package org.consilium.platform.live;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something that happened in a topic, the same for all who may see it, sent in order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public interface LiveEvent {}
