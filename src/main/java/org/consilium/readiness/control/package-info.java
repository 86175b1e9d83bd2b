/** What is done with tests before, beside and after taking them: prepare, watch, review, score. */
package org.consilium.readiness.control;
