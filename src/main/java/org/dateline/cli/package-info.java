/** The command line. */
package org.dateline.cli;
