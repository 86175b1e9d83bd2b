/** The disclosure log: written where a partner's data is shown, read by the school it is about. */
package org.consilium.institution.control.disclosure;
