package org.hustings.language.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What models ship in: named sections of weights and words, with a header that tells what they are.
 *
 * <pre>{@code
 * ModelFile.builder("quotes", "Trained on …, licence …")
 *     .model("cue", LinearModel.of(isCue.weights(), 0.05))
 *     .words("lexicon", table)
 *     .build()
 *     .writeTo(out);
 *
 * LinearModel cue = ModelFile.read(in, "quotes-en.model", "quotes").model("cue");
 * }</pre>
 *
 * <p>The file: the ASCII letters {@code HUSTINGS}, the format's version (2 bytes), the CRC-32 of
 * the rest (4 bytes); then kind and provenance as text, and the sections, deflated. A damaged file,
 * a cut-off one, one of another version or kind gives a {@link ModelFormatException} that says so.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class ModelFile {

  private static final byte[] MAGIC = "HUSTINGS".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 2;
  private static final int MAX_SECTION = 1 << 28;

  private final String source;
  private final String kind;
  private final String provenance;
  private final Map<String, byte[]> sections;

  private ModelFile(String source, String kind, String provenance, Map<String, byte[]> sections) {
    this.source = source;
    this.kind = kind;
    this.provenance = provenance;
    this.sections = sections;
  }

  /**
   * Starts a file.
   *
   * @param kind what the file is for, such as {@code "tagger"}; asked for when it is read
   * @param provenance what it was trained on, and under which licences that stands
   */
  public static Builder builder(String kind, String provenance) {
    return new Builder(kind, provenance);
  }

  /**
   * Reads a file that lies on the class path beside a class.
   *
   * @throws ModelFormatException if it is missing or cannot be used
   */
  public static ModelFile resource(Class<?> beside, String name, String kind) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new ModelFormatException(
            "No model '" + name + "' on the class path beside " + beside.getName());
      }
      return read(in, name, kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file to its end.
   *
   * @param in where to read
   * @param source the file's name, for messages
   * @param kind what the file must be for
   * @throws ModelFormatException if it cannot be used
   * @throws IOException if reading fails
   */
  public static ModelFile read(InputStream in, String source, String kind) throws IOException {
    byte[] all = new BufferedInputStream(in).readAllBytes();
    int body = MAGIC.length + 6;
    if (all.length < body || !Arrays.equals(Arrays.copyOf(all, MAGIC.length), MAGIC)) {
      throw new ModelFormatException("'" + source + "' is no Hustings model");
    }
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(all));
    data.skipNBytes(MAGIC.length);
    int version = data.readUnsignedShort();
    if (version != VERSION) {
      throw new ModelFormatException(
          String.format(
              "'%s' has format version %d, but this library reads version %d: take the model and"
                  + " the library from the same release, or train it again",
              source, version, VERSION));
    }
    CRC32 crc = new CRC32();
    crc.update(all, body, all.length - body);
    if (data.readInt() != (int) crc.getValue()) {
      throw new ModelFormatException(
          "'" + source + "' is damaged or cut off: its checksum is not that of its content");
    }
    try {
      String found = data.readUTF();
      if (!found.equals(kind)) {
        throw new ModelFormatException(
            String.format(
                "'%s' is a model for '%s', but one for '%s' is needed", source, found, kind));
      }
      String provenance = data.readUTF();
      Map<String, byte[]> sections = new TreeMap<>();
      for (int left = data.readUnsignedShort(); left > 0; left--) {
        String name = data.readUTF();
        int size = data.readInt();
        int packed = data.readInt();
        checkArgument(size >= 0 && size <= MAX_SECTION, "a section of %s bytes", size);
        InputStream inflated =
            new InflaterInputStream(new ByteArrayInputStream(data.readNBytes(packed)));
        byte[] content = inflated.readNBytes(size);
        checkArgument(content.length == size, "section '%s' is cut off", name);
        sections.put(name, content);
      }
      return new ModelFile(source, kind, provenance, sections);
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelFormatException("'" + source + "' is damaged: " + e.getMessage(), e);
    }
  }

  /** What the file is for. */
  public String kind() {
    return kind;
  }

  /** What the model was trained on, and under which licences that stands. */
  public String provenance() {
    return provenance;
  }

  /** The weights of one section. */
  public LinearModel model(String name) {
    try {
      return LinearModel.read(ByteBuffer.wrap(section(name)));
    } catch (IllegalArgumentException e) {
      throw damaged(name, e);
    }
  }

  /** The words of one section. */
  public WordTable words(String name) {
    try {
      return WordTable.read(new DataInputStream(new ByteArrayInputStream(section(name))));
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(name, e);
    }
  }

  /** The lines of text of one section. */
  public List<String> lines(String name) {
    String text = new String(section(name), StandardCharsets.UTF_8);
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  private byte[] section(String name) {
    byte[] content = sections.get(name);
    if (content == null) {
      throw new ModelFormatException(
          String.format("'%s' has no section '%s'; it has %s", source, name, sections.keySet()));
    }
    return content;
  }

  private ModelFormatException damaged(String section, Exception cause) {
    return new ModelFormatException(
        String.format("'%s', section '%s': %s", source, section, cause.getMessage()), cause);
  }

  /** Writes the file. The stream stays open. */
  public void writeTo(OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream body = new DataOutputStream(bytes);
    body.writeUTF(kind);
    body.writeUTF(provenance);
    body.writeShort(sections.size());
    for (Map.Entry<String, byte[]> section : sections.entrySet()) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
      try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater)) {
        deflated.write(section.getValue());
      } finally {
        deflater.end();
      }
      body.writeUTF(section.getKey());
      body.writeInt(section.getValue().length);
      body.writeInt(packed.size());
      packed.writeTo(body);
    }
    CRC32 crc = new CRC32();
    crc.update(bytes.toByteArray());
    DataOutputStream head = new DataOutputStream(out);
    head.write(MAGIC);
    head.writeShort(VERSION);
    head.writeInt((int) crc.getValue());
    bytes.writeTo(head);
    head.flush();
  }

  /** Collects sections; see {@link ModelFile}. */
  public static final class Builder {

    private final String kind;
    private final String provenance;
    private final Map<String, byte[]> sections = new TreeMap<>();

    private Builder(String kind, String provenance) {
      this.kind = kind;
      this.provenance = provenance;
    }

    /** Adds weights. */
    public Builder model(String name, LinearModel model) {
      return section(name, model::writeTo);
    }

    /** Adds words. */
    public Builder words(String name, WordTable words) {
      return section(name, words::writeTo);
    }

    /** Adds lines of text. */
    public Builder lines(String name, List<String> lines) {
      return section(
          name, out -> out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private Builder section(String name, Content content) {
      checkArgument(!sections.containsKey(name), "there is a section '%s' already", name);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        content.writeTo(new DataOutputStream(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sections.put(name, bytes.toByteArray());
      return this;
    }

    /** The file with all sections added so far. */
    public ModelFile build() {
      return new ModelFile("(built)", kind, provenance, new TreeMap<>(sections));
    }
  }

  @FunctionalInterface
  private interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }
}
