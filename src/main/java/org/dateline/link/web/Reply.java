package org.dateline.link.web;

import java.util.Objects;
import java.util.Optional;

/**
 * What a service sent back.
 *
 * @param status of HTTP
 * @param retryAfter the header of that name
 * @param body unpacked
 */
record Reply(int status, Optional<String> retryAfter, byte[] body) {
  Reply {
    Objects.requireNonNull(retryAfter);
    Objects.requireNonNull(body);
  }
}
