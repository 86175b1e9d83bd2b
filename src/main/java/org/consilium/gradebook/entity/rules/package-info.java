/** The pure rules of the gradebook: how its cells are written so that no spreadsheet runs them. */
package org.consilium.gradebook.entity.rules;
