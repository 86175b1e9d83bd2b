/** The rules of sign-in: how long to wait after failures. */
package org.consilium.institution.entity.rules;
