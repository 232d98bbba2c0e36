package org.hustings.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What some work took.
 *
 * @param wallNanos time on the clock
 * @param cpuNanos time that the calling thread was on a processor; steady on a busy machine
 * @param allocatedBytes memory that the calling thread asked for
 */
record Usage(long wallNanos, long cpuNanos, long allocatedBytes) {
  static final Usage NONE = new Usage(0, 0, 0);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Runs the work in this thread. */
  static Usage of(Runnable work) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Usage(
        System.nanoTime() - wall,
        THREADS.getCurrentThreadCpuTime() - cpu,
        THREADS.getCurrentThreadAllocatedBytes() - allocated);
  }

  Usage plus(Usage other) {
    return new Usage(
        wallNanos + other.wallNanos,
        cpuNanos + other.cpuNanos,
        allocatedBytes + other.allocatedBytes);
  }
}
