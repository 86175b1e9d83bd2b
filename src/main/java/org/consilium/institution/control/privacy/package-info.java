/** What a school does for the people whose data it keeps: tell them all of it, erase it. */
package org.consilium.institution.control.privacy;
