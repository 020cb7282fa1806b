package org.dateline.link.web;

import java.io.IOException;

/** Sends a question once. */
interface Sender {
  /**
   * The reply, whatever its status.
   *
   * @throws IOException also when none came in time
   */
  Reply send(Call call) throws IOException;
}
