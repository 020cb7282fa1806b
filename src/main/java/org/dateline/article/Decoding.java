package org.dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes become characters: UTF-8, or the form of Unicode that a byte order mark announces. */
final class Decoding {
  private static final String MARK = "\uFEFF";
  private static final String TO_UTF_8 = "save it as UTF-8, for example with iconv -t UTF-8";

  private Decoding() {}

  /** The characters of the bytes, with the byte order mark if there is one. */
  static String decode(byte[] bytes) throws UnreadableException {
    Charset charset = charset(bytes);
    int nul = charset == StandardCharsets.UTF_8 ? indexOfNul(bytes) : -1;
    if (nul >= 0) {
      throw new UnreadableException(
          "is binary (a NUL at byte " + nul + ")", "give plain text or JSON lines");
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          "is not " + charset.name() + " (byte " + in.position() + hex(bytes, in.position()) + ")",
          TO_UTF_8);
    }
    String chars = out.flip().toString();
    boolean markDropped = charset.name().startsWith("UTF-32") && !chars.startsWith(MARK);
    return markDropped ? MARK + chars : chars;
  }

  private static String hex(byte[] bytes, int at) {
    return at < bytes.length ? String.format(" is 0x%02X", bytes[at]) : "";
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
