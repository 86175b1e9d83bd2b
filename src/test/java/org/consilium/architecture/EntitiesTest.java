package org.consilium.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class EntitiesTest {

  @ArchTest
  static final ArchRule entitiesAreInEntity =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .resideInAPackage("org.consilium..entity..")
          .because("a room's aggregates are found in one place");

  @ArchTest
  static final ArchRule entitiesHaveNoPublicSetters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .haveNameMatching("set[A-Z].*")
          .should()
          .bePublic()
          .because("an aggregate changes by what is meant, not field by field");

  @ArchTest
  static final ArchRule entitiesAreMadeWhole =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(new HaveNoPublicEmptyConstructor())
          .because("an aggregate is valid from its first moment");

  @ArchTest
  static final ArchRule entitiesAreEqualById =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(new SayWhenEqual())
          .because("the same row loaded twice is the same thing");

  private static final class HaveNoPublicEmptyConstructor extends ArchCondition<JavaClass> {

    HaveNoPublicEmptyConstructor() {
      super("have no public constructor without arguments");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      for (JavaConstructor constructor : type.getConstructors()) {
        if (constructor.getParameters().isEmpty()
            && constructor.getModifiers().contains(JavaModifier.PUBLIC)) {
          events.add(SimpleConditionEvent.violated(type, constructor.getDescription()));
        }
      }
    }
  }

  private static final class SayWhenEqual extends ArchCondition<JavaClass> {

    SayWhenEqual() {
      super("declare or inherit equals and hashCode of their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      boolean own =
          type.getAllMethods().stream()
                  .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                  .map(JavaMethod::getName)
                  .filter(name -> name.equals("equals") || name.equals("hashCode"))
                  .distinct()
                  .count()
              == 2;
      if (!own) {
        events.add(
            SimpleConditionEvent.violated(type, type.getName() + " does not say when it is equal"));
      }
    }
  }
}
