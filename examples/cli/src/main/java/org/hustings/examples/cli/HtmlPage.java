package org.hustings.examples.cli;

import org.hustings.document.Document;

/** A document as one self-contained page of HTML. */
final class HtmlPage {
  private HtmlPage() {}

  /** The page. */
  static String of(Document document) {
    return "<!DOCTYPE html>" + document.text();
  }
}
