/**
 * Items from services on the network, asked only when the user says so: Wikidata's own and
 * reconciliation services.
 */
package org.dateline.link.web;
