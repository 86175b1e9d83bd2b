/** Tests on paper: what is printed beforehand, and what staff enter afterwards. */
package org.consilium.readiness.control.onpaper;
