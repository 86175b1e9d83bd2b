/** The pure rules of a session: what a phase's clock shows, without asking any clock. */
package org.consilium.session.entity.rules;
