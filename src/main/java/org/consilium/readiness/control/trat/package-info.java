/** Taking a tRAT, together. */
package org.consilium.readiness.control.trat;
