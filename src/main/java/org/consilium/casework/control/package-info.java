/** Keeping cases, disclosing them stage by stage, and deciding who of a team sees which part. */
package org.consilium.casework.control;
