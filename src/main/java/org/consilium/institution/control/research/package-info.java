/**
 * Consent to research, apart from taking part: asked by the school, given and withdrawn by each.
 */
package org.consilium.institution.control.research;
