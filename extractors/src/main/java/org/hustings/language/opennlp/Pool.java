package org.hustings.language.opennlp;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends out tools that only one thread may use at a time; never holds more than were in use at
 * once.
 *
 * <p>OpenNLP's tools are not thread-safe, its models are. A pool, unlike a thread-local, leaves
 * nothing behind in the threads of a server.
 */
final class Pool<T> {
  private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<? extends T> maker;

  Pool(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  <R extends @Nullable Object> R use(Function<? super T, R> work) {
    T lent = idle.poll();
    T tool = lent == null ? maker.get() : lent;
    R result = work.apply(tool);
    // After an exception the tool is not given back: its state is unknown.
    idle.add(tool);
    return result;
  }
}
