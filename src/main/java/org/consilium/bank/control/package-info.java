/** The question bank: reading files into it, looking items up, and what is stored. */
package org.consilium.bank.control;
