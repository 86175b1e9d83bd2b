/**
 * Letters by mail to people who have never signed in: queued, sent in turn, looked after by staff.
 */
package org.consilium.institution.control.invitation;
