/**
 * The pure rules of the gradebook: tables and sheets from the results of the rooms, who may be told
 * what, and cells that no spreadsheet runs.
 */
package org.consilium.gradebook.entity.rules;
