package org.consilium.readiness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.consilium.bank.ItemOption;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Paper.PaperOption;

@AnalyzeClasses(
    packages = "org.consilium.readiness",
    importOptions = ImportOption.DoNotIncludeTests.class)
class KeysStayInsideTest {

  @ArchTest
  static final ArchRule boundariesNeverHoldAKey =
      noClasses()
          .that()
          .resideInAPackage("org.consilium.readiness.boundary..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Paper.class, PaperItem.class, PaperOption.class, ItemOption.class)
          .because("what a boundary does not hold it cannot send");
}
