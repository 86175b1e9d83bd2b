/** Accounts and sign-in: use cases and what is stored of them. */
package org.consilium.institution.control;
