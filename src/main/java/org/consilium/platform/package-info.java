/**
 * What every room stands on and what knows no room: refusals, the live socket, time, sign-in of a
 * request, the audit trail and the settings.
 */
package org.consilium.platform;
