/** Sessions as they are stored: the agenda, its order and its clock. */
package org.consilium.session.entity;
