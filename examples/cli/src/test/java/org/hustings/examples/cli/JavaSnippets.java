package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import opennlp.tools.tokenize.Tokenizer;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;

/** Blocks of Java out of documents, each to be compiled as the body of a method. */
final class JavaSnippets {
  private static final String CLASS =
      """
      import java.io.*;
      import java.math.*;
      import java.nio.file.*;
      import java.text.NumberFormat;
      import java.time.*;
      import java.util.*;
      import java.util.regex.*;
      import java.util.stream.*;
      import org.hustings.*;
      import org.hustings.actor.*;
      import org.hustings.attribution.*;
      import org.hustings.claim.*;
      import org.hustings.document.*;
      import org.hustings.language.*;
      import org.hustings.language.opennlp.*;
      import org.hustings.pipeline.*;
      import org.hustings.quote.*;
      import org.hustings.render.*;

      final class %s {
      %s

        static void run() throws Exception {
      %s
        }
      }
      """;

  private final Path folder;
  private final String context;
  private final List<Path> sources = new ArrayList<>();

  /**
   * No snippets yet.
   *
   * @param context members that snippets may use without saying where they come from
   */
  JavaSnippets(Path folder, String context) {
    this.folder = folder;
    this.context = context;
  }

  void add(String name, String code) throws IOException {
    Path source = folder.resolve(name + ".java");
    sources.add(Files.writeString(source, CLASS.formatted(name, context, code)));
  }

  int size() {
    return sources.size();
  }

  /** Fails with the compiler's messages unless all compile for Java 17. */
  void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-proc:none", "--release", "17", "-cp", classPath(), "-d", folder.toString());
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as("%s", messages).isTrue();
    }
  }

  /** Where the library's modules and OpenNLP lie; the test runner may hide the class path. */
  private static String classPath() {
    return Stream.of(PoliticalTextReader.class, Document.class, Tokenizer.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().toString())
        .map(location -> Path.of(URI.create(location)).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
