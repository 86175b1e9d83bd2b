/**
 * Rehearsals: their use cases, the copy of a session with its simulated class, the driver that
 * plays it at a bounded pace, and the removal of all of it.
 */
package org.consilium.rehearsal.control;
