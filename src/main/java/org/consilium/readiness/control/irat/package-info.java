/** Taking an iRAT, alone. */
package org.consilium.readiness.control.irat;
