/** What tests hold of a person. */
package org.consilium.readiness.control.privacy;
