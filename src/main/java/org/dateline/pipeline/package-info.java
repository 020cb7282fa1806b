/** The main job: files in, graphs out. */
package org.dateline.pipeline;
