/** Who and what is mentioned: mentions, name clusters, coreference inside an article. */
package org.dateline.extract.entity;
