/**
 * Who may do what, written by hand for every route and every live message that the deployment
 * itself says it has; one that is not listed fails. And what nobody is told before its time: two
 * plays of one session that differ in every secret, compared by what students receive.
 */
package org.consilium.access;
