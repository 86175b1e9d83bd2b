/** Application exercises over REST and the live socket. */
package org.consilium.exercise.boundary;
