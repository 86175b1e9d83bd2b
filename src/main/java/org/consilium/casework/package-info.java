/** Patient cases disclosed in stages, each part to those whose discipline would know it first. */
package org.consilium.casework;
