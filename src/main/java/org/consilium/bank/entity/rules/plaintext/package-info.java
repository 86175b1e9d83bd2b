/** HTML made plain: what question files hold as HTML reaches a browser as text alone. */
package org.consilium.bank.entity.rules.plaintext;
