/**
 * The pure rules of team formation: mixed teams, as even in discipline and institution as whole
 * people allow, and the measure by which anybody can check that.
 */
package org.consilium.teaming.entity.rules;
