package org.dateline.annotate;

/** An article that could not be annotated; the message is for the user. */
public final class AnnotationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AnnotationException(String message, Throwable cause) {
    super(message, cause);
  }
}
