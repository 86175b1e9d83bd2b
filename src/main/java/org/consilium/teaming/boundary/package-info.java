/** Team sets over REST: staff form and adjust them, students see their own team. */
package org.consilium.teaming.boundary;
