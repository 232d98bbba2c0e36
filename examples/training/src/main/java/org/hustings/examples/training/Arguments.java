package org.hustings.examples.training;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a training program is told: the file to write, and input files by name, {@code
 * train=a.conllu train=b.conllu dev=c.conllu}.
 *
 * @param output the file to write
 * @param inputs the other arguments
 */
record Arguments(Path output, List<String> inputs) {

  static Arguments of(String... arguments) {
    List<String> all = Arrays.asList(arguments);
    if (all.isEmpty() || all.get(0).contains("=")) {
      throw new IllegalArgumentException(
          "The first argument must be the file to write, but the arguments are " + all);
    }
    return new Arguments(Path.of(all.get(0)), List.copyOf(all.subList(1, all.size())));
  }

  /** All files given under a name, in order. */
  List<Path> files(String name) {
    String start = name + "=";
    return inputs.stream()
        .filter(input -> input.startsWith(start))
        .map(input -> Path.of(input.substring(start.length())))
        .toList();
  }
}
