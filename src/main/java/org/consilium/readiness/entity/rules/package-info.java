/**
 * The pure rules of readiness assurance: what a scratch does, what it earns, what a team gains, and
 * when leanings may be seen. Each answers from values alone, so that a tie between two members is
 * decided the same way every time.
 */
package org.consilium.readiness.entity.rules;
