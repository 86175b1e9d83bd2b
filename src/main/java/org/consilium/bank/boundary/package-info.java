/** The question bank over REST, to staff alone. */
package org.consilium.bank.boundary;
