package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bash scripts, in a copy of the project that holds nothing else. */
class LauncherTest {
  @TempDir Path folder;
  private Path project;
  private Path tools;

  /** Exit code and stderr. */
  private record Ended(int code, String err) {}

  @BeforeEach
  void copy() throws IOException {
    project = Files.createDirectories(folder.resolve("a project"));
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String script : List.of("dateline", "sparql")) {
      Files.copy(Path.of(script), project.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
    }
    for (String tool :
        List.of(
            "bash",
            "env",
            "dirname",
            "readlink",
            "sed",
            "head",
            "find",
            "cat",
            "mkdir",
            "touch",
            "rm",
            "sleep",
            "cp",
            "mv",
            "wc")) {
      Path here = Path.of("/usr/bin", tool);
      fake(tool, "exec " + (Files.exists(here) ? here : Path.of("/bin", tool)) + " \"$@\"");
    }
  }

  private void fake(String tool, String script) throws IOException {
    Path file = tools.resolve(tool);
    Files.writeString(file, "#!/bin/bash\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Ended run(Path command, String... args) throws Exception {
    List<String> line = new ArrayList<>(List.of(command.toString()));
    line.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().put("PATH", tools.toString());
    builder.environment().remove("JAVA_HOME");
    Process process = builder.start();
    String err = new String(process.getErrorStream().readAllBytes(), "UTF-8");
    return new Ended(process.waitFor(), err);
  }

  private void fakeBuild() throws IOException {
    fake("javac", "exit 0");
    fake(
        "mvn",
        "mkdir -p target; touch target/dateline.jar; printf '%s' \"$PWD/dateline\" > target/dateline.classpath");
    fake(
        "java",
        "case $1 in -version) echo 'openjdk version \"17.0.1\"' >&2 ;; *) echo \"$@\" >&2 ;; esac");
  }

  @Test
  void needsJava() throws Exception {
    assertThat(run(project.resolve("dateline")))
        .isEqualTo(
            new Ended(
                3, "dateline: java: not found; install a JDK 17 or later, or set JAVA_HOME\n"));
  }

  @Test
  void needsANewJava() throws Exception {
    fake("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    Ended ended = run(project.resolve("dateline"));
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("version 11 is too old").hasLineCount(1);
  }

  @Test
  void needsMavenToBuild() throws Exception {
    fakeBuild();
    Files.delete(tools.resolve("mvn"));
    Ended ended = run(project.resolve("dateline"));
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("mvn: not found").hasLineCount(1);
  }

  @Test
  void buildsOnceAndStartsWithoutMavenAfterwards() throws Exception {
    fakeBuild();
    assertThat(run(project.resolve("dateline"), "--help").err())
        .contains("building", "org.dateline.cli.Main --help");
    Files.delete(tools.resolve("mvn"));
    assertThat(run(project.resolve("dateline"), "--version").err())
        .doesNotContain("building")
        .contains("org.dateline.cli.Main --version");
  }

  @Test
  void startsThroughALinkFromAnotherFolder() throws Exception {
    fakeBuild();
    Path link = Files.createSymbolicLink(folder.resolve("ask"), project.resolve("sparql"));
    assertThat(run(link, "queries/meetings.rq").err())
        .contains("org.dateline.cli.Main sparql queries/meetings.rq");
  }

  @Test
  void tellsWhenTheBuildFails() throws Exception {
    fakeBuild();
    fake("mvn", "exit 1");
    Ended ended = run(project.resolve("dateline"));
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("the build failed");
    fakeBuild();
    assertThat(run(project.resolve("dateline"), "--help").code()).isZero();
  }

  @Test
  void twoFirstStartsBuildOnce() throws Exception {
    fakeBuild();
    fake(
        "mvn",
        "sleep 1; echo x >> count; mkdir -p target; touch target/dateline.jar;"
            + " printf '%s' \"$PWD/dateline\" > target/dateline.classpath");
    Thread other = new Thread(this::quietly);
    other.start();
    assertThat(run(project.resolve("dateline"), "--help").code()).isZero();
    other.join();
    assertThat(project.resolve("count")).hasContent("x");
  }

  @Test
  void shortInputsDoWithoutTheOptimisingCompiler() throws Exception {
    fakeBuild();
    Path articles = Files.createDirectories(folder.resolve("some articles"));
    Files.writeString(articles.resolve("one.txt"), "An article.\n");
    String quick = "-XX:TieredStopAtLevel=1";
    assertThat(build("--dataset", "ds", articles.toString())).contains(quick);
    assertThat(build(articles.resolve("one.txt").toString())).contains(quick);
    assertThat(build("-")).doesNotContain(quick);
    assertThat(build("no such file")).doesNotContain(quick);
    for (int i = 0; i < 3; i++) {
      Files.writeString(articles.resolve(i + ".jsonl"), " ".repeat(100_000));
    }
    assertThat(build(articles.toString())).doesNotContain(quick);
  }

  private String build(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("build"));
    all.addAll(List.of(arguments));
    Ended ended = run(project.resolve("dateline"), all.toArray(String[]::new));
    assertThat(ended.code()).isZero();
    return ended.err().lines().reduce((first, last) -> last).orElseThrow();
  }

  private void quietly() {
    try {
      run(project.resolve("dateline"), "--help");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
