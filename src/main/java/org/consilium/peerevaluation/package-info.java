/** Peer evaluation: teammates rate each other, anonymous where enough of them did. */
package org.consilium.peerevaluation;
