/** Team sets: forming, adjusting, publishing them, and what is stored. */
package org.consilium.teaming.control;
