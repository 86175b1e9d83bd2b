/** Readiness assurance tests as they are delivered. */
package org.consilium.readiness.entity;
