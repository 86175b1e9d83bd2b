/**
 * What a simulated class does in a session: from a seed and the session's content a script of timed
 * acts, the same each time. Whoever plays it, in the server or from outside, decides nothing.
 */
package org.consilium.rehearsal.entity.rules;
