/**
 * The demo: two partner schools, a course, one session that is ready and one that was played. It
 * knows every room, and no room knows it.
 */
package org.consilium.demo;
