package org.consilium.caseboard.boundary.wall;

import java.util.List;
import org.consilium.caseboard.entity.rules.wall.Miniature;
import org.consilium.platform.live.LiveEvent;

/** What changed on the wall of boards since it was told last. */
public record MiniaturesChanged(List<Miniature> boards) implements LiveEvent {}
