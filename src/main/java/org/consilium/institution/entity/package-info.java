/** Accounts as they are stored. */
package org.consilium.institution.entity;
