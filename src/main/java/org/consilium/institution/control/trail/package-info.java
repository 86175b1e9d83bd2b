/** The trail of changes and sign-ins, as administrators of a school read it. */
package org.consilium.institution.control.trail;
