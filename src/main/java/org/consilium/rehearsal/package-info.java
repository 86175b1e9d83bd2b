/**
 * The rehearsal of a prepared session: the same session in a course of its own, with a simulated
 * class that does what a class does. It touches nothing real, and goes whole.
 */
package org.consilium.rehearsal;
