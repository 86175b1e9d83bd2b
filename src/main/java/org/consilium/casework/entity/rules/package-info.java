/**
 * The pure rules of the discipline lens: who of a team sees which part of a case, and who stands in
 * for a discipline that is not there.
 */
package org.consilium.casework.entity.rules;
