package io.github.shownotes.catalogue.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.shownotes.catalogue.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyServeTouchesTheWeb = noClasses().that()
            .doNotHaveSimpleName("ServeCommand")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..catalogue.web..");

    @ArchTest
    static final ArchRule nothingTouchesSpring = noClasses().should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");
}
