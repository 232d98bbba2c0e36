/** The document model, the annotation pipeline and the HTML renderer of Hustings. */
module org.hustings.core {
  requires com.google.common;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports org.hustings.document;
  exports org.hustings.pipeline;
  exports org.hustings.render;
}
