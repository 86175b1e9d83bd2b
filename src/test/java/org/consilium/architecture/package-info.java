/** The house rules, kept from the first day; each says why it is there. */
package org.consilium.architecture;
