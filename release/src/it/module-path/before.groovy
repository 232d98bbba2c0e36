// The README's first Java block becomes the consumer's program, and the lines above it what it must print.
def readme = new File(root, "README.md").getText("UTF-8")
def block = { language ->
  def start = readme.indexOf("\n```" + language + "\n") + language.length() + 5
  readme.substring(start, readme.indexOf("```", start))
}
def sources = new File(basedir, "src/main/java/org/example/consumer")
sources.mkdirs()
new File(sources, "Example.java").setText("package org.example.consumer;\n\n" + block("java"), "UTF-8")
def resources = new File(basedir, "src/test/resources/org/example/consumer")
resources.mkdirs()
new File(resources, "expected.txt").setText(block("text"), "UTF-8")
