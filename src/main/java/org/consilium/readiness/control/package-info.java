/** Taking and watching readiness assurance tests: use cases and what is stored. */
package org.consilium.readiness.control;
