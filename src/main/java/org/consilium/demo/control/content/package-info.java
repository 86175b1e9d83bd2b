/** The files of the demo, read. */
package org.consilium.demo.control.content;
