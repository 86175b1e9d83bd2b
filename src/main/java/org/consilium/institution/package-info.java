/**
 * Institutions, disciplines, accounts and sign-in. A person's account belongs to exactly one
 * institution; the same e-mail at two institutions is two people.
 */
package org.consilium.institution;
