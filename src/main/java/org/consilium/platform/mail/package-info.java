/** Mail that leaves by SMTP, where the environment names a server for it. */
package org.consilium.platform.mail;
