package org.hustings.examples.cli;

/** The hustings command. */
public final class Hustings {
  private Hustings() {}

  public static void main(String[] args) {
    System.out.println("not yet");
  }
}
