/**
 * The whole, as its users meet it: the packaged application, started as the run command starts it,
 * and real browsers.
 */
package org.consilium.browser;
