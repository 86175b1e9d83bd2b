/** Seeding the demo, once and all or nothing, and the accounts that the sign-in page offers. */
package org.consilium.demo.control;
