/**
 * Changes of a text in the form and with the meaning of CodeMirror 6's {@code ChangeSet}: applied,
 * put one after the other, and moved over each other. Lengths count UTF-16 units, as Java and
 * browsers do. A test compares every answer with the original's.
 */
package org.consilium.caseboard.entity.rules.text;
