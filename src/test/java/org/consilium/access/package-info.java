/**
 * Who may do what, written by hand for every route and every live message that the deployment
 * itself says it has; one that is not listed fails.
 */
package org.consilium.access;
