package org.legation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.legation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ONLY_BATCH_KNOWS_SPRING =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.legation.batch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  @ArchTest
  static final ArchRule ONLY_CLI_KNOWS_PICOCLI_AND_THE_PROGRESS_BAR =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.legation.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule NOTHING_KNOWS_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.legation.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.legation.cli..");

  @ArchTest
  static final ArchRule STAGES_DO_NOT_KNOW_THE_JOB =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.legation.cli..", "org.legation.batch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.legation.batch..");

  /** Data goes forward only: a stage knows what it is given, and not what becomes of it. */
  @ArchTest
  static final ArchRule STAGES_KNOW_ONLY_WHAT_COMES_BEFORE =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("gazetteer")
          .definedBy("org.legation.gazetteer..")
          .layer("source")
          .definedBy("org.legation.source..")
          .layer("article")
          .definedBy("org.legation.article..")
          .layer("extract")
          .definedBy("org.legation.extract..")
          .layer("normalize")
          .definedBy("org.legation.normalize..")
          .layer("reconcile")
          .definedBy("org.legation.reconcile..")
          .layer("validate")
          .definedBy("org.legation.validate..")
          .layer("publish")
          .definedBy("org.legation.publish..")
          .layer("evaluate")
          .definedBy("org.legation.evaluate..")
          .layer("job")
          .definedBy("org.legation.job..")
          .layer("batch")
          .definedBy("org.legation.batch..")
          .layer("cli")
          .definedBy("org.legation.cli..")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("job", "batch", "cli")
          .whereLayer("article")
          .mayOnlyBeAccessedByLayers("job", "batch", "cli")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("normalize", "batch", "cli")
          .whereLayer("normalize")
          .mayOnlyBeAccessedByLayers("batch", "cli")
          .whereLayer("reconcile")
          .mayOnlyBeAccessedByLayers("batch", "cli")
          .whereLayer("validate")
          .mayOnlyBeAccessedByLayers("batch", "cli")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("batch", "cli");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.legation.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PARTS_OF_EXTRACTION_HAVE_NO_CYCLES =
      slices().matching("org.legation.extract.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule KINDS_OF_RULES_HAVE_NO_CYCLES =
      slices().matching("org.legation.extract.match.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule A_CLAUSE_IS_READ_WITHOUT_THE_KINDS_OF_RULES =
      noClasses()
          .that()
          .resideInAPackage("org.legation.extract.match")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.legation.extract.match.*");
}
