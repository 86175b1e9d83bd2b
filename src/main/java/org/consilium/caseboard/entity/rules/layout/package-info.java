/** Which lanes a board has. */
package org.consilium.caseboard.entity.rules.layout;
