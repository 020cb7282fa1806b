package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each foreign world has its packages, and nothing flows back. */
class PackageRulesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.dateline");

  @Test
  void onlyAnnotateKnowsStanford() {
    check("edu.stanford..", "org.dateline.annotate");
  }

  @Test
  void onlyTheGraphKnowsJena() {
    check("org.apache.jena..", "org.dateline.rdf", "org.dateline.store", "org.dateline.query");
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    check("picocli..", "org.dateline.cli");
  }

  @Test
  void onlyTheIndexKnowsLucene() {
    check("org.apache.lucene..", "org.dateline.link.index");
  }

  private static void check(String world, String... homes) {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackages(homes)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(world);
    rule.check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "article, annotate",
    "article, extract",
    "annotate, extract",
    "extract, resolve",
    "extract, link",
    "extract, rdf",
    "resolve, rdf",
    "rdf, store",
    "rdf, query",
    "store, query",
    "store, pipeline",
    "query, pipeline",
    "pipeline, cli"
  })
  void knowsNothingOfWhatComesAfter(String earlier, String later) {
    noClasses()
        .that()
        .resideInAPackage("org.dateline." + earlier + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dateline." + later + "..")
        .check(CLASSES);
  }
}
