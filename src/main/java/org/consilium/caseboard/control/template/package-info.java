/** Board templates of schools, and which one the boards of a case in a session are made from. */
package org.consilium.caseboard.control.template;
