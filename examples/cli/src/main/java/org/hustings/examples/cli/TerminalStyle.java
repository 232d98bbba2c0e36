package org.hustings.examples.cli;

/** How words are set off on a page of text: by colours of the terminal, or not at all. */
enum TerminalStyle {
  PLAIN,
  ANSI;

  String title(String text) {
    return with("1", text);
  }

  String heading(String text) {
    return with("1;36", text);
  }

  String name(String text) {
    return with("1", text);
  }

  String faint(String text) {
    return with("2", text);
  }

  String number(String text) {
    return with("33", text);
  }

  private String with(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
