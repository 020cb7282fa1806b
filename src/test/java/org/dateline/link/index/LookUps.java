package org.dateline.link.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.link.NameForm;

/** Measures an index: how long it takes to open, how fast it answers, how much heap it holds. */
final class LookUps {
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LookUps() {}

  /** Takes the folder of an index and a table of items, whose labels are looked up at random. */
  public static void main(String[] args) throws IOException {
    List<String> forms = forms(args[1]);
    long heap = heap();
    long start = THREADS.getCurrentThreadCpuTime();
    try (ItemIndex index = ItemIndex.open(Path.of(args[0]))) {
      System.out.printf("opened in %.3f s%n", seconds(start));
      for (int round = 0; round < ROUNDS; round++) {
        lookUp(index, forms);
      }
      System.out.printf("heap %,d bytes%n", heap() - heap);
    }
  }

  private static List<String> forms(String table) throws IOException {
    List<String> forms = new ArrayList<>();
    try (TextLines lines = new TextLines(new InputFile(table))) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        forms.add(NameForm.of(line.split("\t")[1]));
      }
    }
    Collections.shuffle(forms, new Random(1));
    return forms;
  }

  private static void lookUp(ItemIndex index, List<String> forms) {
    long start = THREADS.getCurrentThreadCpuTime();
    long found = 0;
    for (String form : forms) {
      found += index.named(form).size();
    }
    System.out.printf("%,d items, %,.0f look-ups a second%n", found, forms.size() / seconds(start));
  }

  private static double seconds(long start) {
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
