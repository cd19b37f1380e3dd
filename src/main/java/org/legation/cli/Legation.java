package org.legation.cli;

/** Entry point. */
public final class Legation {
  private Legation() {}

  public static void main(String[] args) {
    System.out.println("legation");
  }
}
