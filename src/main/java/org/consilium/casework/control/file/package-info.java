/** Reading case files strictly: a whole case, or everything that is wrong with its place. */
package org.consilium.casework.control.file;
