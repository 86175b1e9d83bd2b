/** Cases over REST and the live socket; a student's views are types of their own. */
package org.consilium.casework.boundary;
