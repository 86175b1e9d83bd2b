/** The demo's accounts over REST. */
package org.consilium.demo.boundary;
