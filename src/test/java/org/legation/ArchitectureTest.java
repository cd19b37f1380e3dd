package org.legation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.legation.(*)..").should().beFreeOfCycles();
}
