/**
 * A patient case as its author wrote it, as a student of one discipline sees it, and as staff
 * follow it in the teams: values that never change.
 */
package org.consilium.casework.entity;
