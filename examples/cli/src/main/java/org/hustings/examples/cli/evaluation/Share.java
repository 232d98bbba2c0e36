package org.hustings.examples.cli.evaluation;

/** How many of how many; zero of none is zero. */
record Share(double part, double whole) {

  double value() {
    return whole == 0 ? 0 : part / whole;
  }
}
