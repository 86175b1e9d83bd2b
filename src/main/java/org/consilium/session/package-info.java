/**
 * TBL sessions: the agenda of phases, their clock, and who is present. Time and order are decided
 * here, inside the transaction that stores.
 */
package org.consilium.session;
