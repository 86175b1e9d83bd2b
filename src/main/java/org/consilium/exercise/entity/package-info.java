/** An application exercise, what a team committed, and what is revealed: plain values. */
package org.consilium.exercise.entity;
