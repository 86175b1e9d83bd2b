/** What tests in the container stand on: a real database, the packaged server, one deployment. */
package org.consilium.container;
