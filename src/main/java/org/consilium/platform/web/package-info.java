/**
 * What the rooms' resources share, and what the server answers beside {@code /api} and {@code
 * /live}: pages, health, the API's document.
 */
package org.consilium.platform.web;
