/** The rules of sign-in, and of partnerships: their life and their terms. */
package org.consilium.institution.entity.rules;
