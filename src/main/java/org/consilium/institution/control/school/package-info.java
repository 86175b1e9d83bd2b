/** What a school settles for itself: its name, languages, retention times and privacy text. */
package org.consilium.institution.control.school;
