/** Readiness assurance: iRAT and tRAT. No key leaves the server before its time. */
package org.consilium.readiness;
