package org.hustings;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.document.Annotation;
import org.hustings.document.Span;

/** Finds every span that a value refers to, however deep it lies in records of ours. */
final class SpanCollector {
  private final List<Span> spans = new ArrayList<>();

  private SpanCollector() {}

  static List<Span> spansOf(Object value) {
    SpanCollector collector = new SpanCollector();
    collector.visit(value);
    return collector.spans;
  }

  private void visit(Object value) {
    if (value instanceof Span span) {
      spans.add(span);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (value instanceof Iterable<?> values) {
      values.forEach(this::visit);
    } else if (value instanceof Record fields
        && value.getClass().getPackageName().startsWith("org.hustings")) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        visit(read(fields, component));
      }
    } else if (value instanceof Annotation annotation) {
      spans.add(annotation.span());
    }
  }

  private static Object read(Record fields, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
