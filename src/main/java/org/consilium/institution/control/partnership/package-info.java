/** Partnerships of schools: proposed, answered, ended, and told to the rooms that ask. */
package org.consilium.institution.control.partnership;
