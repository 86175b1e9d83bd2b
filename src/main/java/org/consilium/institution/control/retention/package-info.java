/** What a school keeps longer than it says: shown before, then removed step by step. */
package org.consilium.institution.control.retention;
