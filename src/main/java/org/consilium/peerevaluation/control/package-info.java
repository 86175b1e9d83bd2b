/** Rating teammates, following it, releasing it and reading what was received. */
package org.consilium.peerevaluation.control;
