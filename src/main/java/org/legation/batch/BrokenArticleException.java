package org.legation.batch;

/** Names the article at which a stage broke, which the failure itself does not know. */
final class BrokenArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenArticleException(String location, Throwable cause) {
    super(location, cause);
  }
}
