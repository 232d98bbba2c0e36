// What Maven Central asks of a release (https://central.sonatype.org/publish/requirements/), but for signatures
// and checksums, which are made when it is handed over.
import java.util.zip.ZipFile

def check(condition, message) {
  if (!condition) {
    throw new IllegalStateException(message)
  }
}

for (module in ["hustings-core", "hustings-extractors"]) {
  // The POM is the flattened one that was installed for the consumers; what is attached to it lies where it was built.
  def installed = new File(localRepositoryPath, "org/hustings/$module/$version")
  def built = new File(root, module - "hustings-" + "/target")
  def file = { String ending -> new File(ending == ".pom" ? installed : built, "$module-$version$ending") }

  for (ending in [".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml"]) {
    check(file(ending).isFile() && file(ending).length() > 0, "$module lacks ${file(ending)}; with -o Maven makes no bill of materials: build without it")
  }

  def text = file(".pom").getText("UTF-8")
  check(!text.contains('${'), "the POM of $module has a variable in it: it was not flattened")
  def pom = new groovy.xml.XmlSlurper().parseText(text)
  check(pom.parent.isEmpty(), "the POM of $module has a parent: it was not flattened")
  check(pom.repositories.isEmpty() && pom.pluginRepositories.isEmpty(), "the POM of $module names repositories")
  check(pom.groupId.text() == "org.hustings" && pom.artifactId.text() == module, "the POM of $module has other coordinates")
  check(pom.version.text() == version, "the POM of $module has another version")
  for (field in ["name", "description", "url"]) {
    check(!pom."$field".text().isBlank(), "the POM of $module has no $field")
  }
  check(!pom.licenses.license.name.text().isBlank(), "the POM of $module has no licence")
  check(pom.licenses.license.url.text().startsWith("https://"), "the POM of $module has no address of its licence")
  check(!pom.developers.developer.name.text().isBlank(), "the POM of $module has no developers")
  for (field in ["url", "connection", "developerConnection"]) {
    check(!pom.scm."$field".text().isBlank(), "the POM of $module has no SCM $field")
    check(!pom.scm."$field".text().contains(module), "the SCM $field of $module points to a place that does not exist")
  }
  for (dependency in pom.dependencies.dependency) {
    def coordinates = "${dependency.groupId}:${dependency.artifactId}:${dependency.version}"
    check(!dependency.version.text().isBlank(), "$coordinates of $module has no version")
    check(version.endsWith("-SNAPSHOT") || !dependency.version.text().endsWith("-SNAPSHOT"), "$coordinates of $module is no release")
    check(dependency.scope.text() in ["", "compile", "runtime"], "$coordinates of $module is of scope ${dependency.scope}")
  }

  def entries = { String ending ->
    new ZipFile(file(ending)).withCloseable { zip -> zip.entries().collect { it.name } }
  }
  def jar = entries(".jar")
  check("META-INF/LICENSE" in jar && "META-INF/NOTICE" in jar, "the jar of $module has no LICENSE or NOTICE")
  check(jar.every { it.startsWith("META-INF/") || it.startsWith("org/") || it == "module-info.class" },
      "the jar of $module has files outside of its packages: " + jar.findAll { !it.startsWith("META-INF/") && !it.startsWith("org/") })
  def sources = entries("-sources.jar")
  def lacking = jar.findAll { it.endsWith(".class") && !it.contains('$') && !(it.replace(".class", ".java") in sources) }
      .findAll { !it.endsWith("package-info.class") || !(it.replace(".class", ".java") in sources) }
  // A file may hold package-private classes besides the one it is named after.
  check(lacking.size() < jar.size() / 10, "the sources of $module lack $lacking")
  check("index.html" in entries("-javadoc.jar"), "the Javadoc of $module has no start page")

  def bill = new groovy.json.JsonSlurper().parse(file("-cyclonedx.json"))
  check(bill.bomFormat == "CycloneDX" && bill.metadata.component.name == module, "the bill of materials of $module is of something else")
  check(bill.components.every { it.licenses }, "no licence is given for " + bill.components.findAll { !it.licenses }*.name)
}
true
