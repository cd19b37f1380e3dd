package org.legation.validate;

/** Looks for one kind of trouble; stateless, so that many threads may use it. */
sealed interface Check permits RecordCheck, ArticleCheck {

  /** Under which {@code checks/checks.yaml} describes it. */
  String id();
}
