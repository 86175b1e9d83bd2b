/** Preparing and conducting sessions: use cases, the gate of phases, and what is stored. */
package org.consilium.session.control;
