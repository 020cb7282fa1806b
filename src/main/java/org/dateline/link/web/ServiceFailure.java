package org.dateline.link.web;

/** A service does not answer, or not in the way that was agreed, however often it is asked. */
final class ServiceFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServiceFailure(String message) {
    super(message);
  }
}
