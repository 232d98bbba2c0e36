module org.example.consumer {
  requires org.hustings.extractors;
  requires org.hustings.core;
}
