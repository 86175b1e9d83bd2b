/** The live protocol's TypeScript twin: written from the Java records, and compared with them. */
package org.consilium.protocol;
