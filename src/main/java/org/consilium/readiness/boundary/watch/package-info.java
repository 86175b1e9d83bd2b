/** What staff and the projector watch of a test, live; no view here says which option is right. */
package org.consilium.readiness.boundary.watch;
