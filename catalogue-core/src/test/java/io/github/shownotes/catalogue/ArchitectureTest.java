package io.github.shownotes.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The arrows between the packages: each uses only those to its left.
class ArchitectureTest {
    private static final String BASE = "io.github.shownotes.catalogue";
    /// In the order the data flows; those on one line are neighbours that do not know each other.
    private static final List<List<String>> FLOW = List.of(
            List.of("http"),
            List.of("source"),
            List.of("notes"),
            List.of("extract"),
            List.of("resolve"),
            List.of("enrich"),
            List.of("store"),
            List.of("search", "export", "links"),
            List.of("ingest"),
            List.of("work"));

    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void packagesUseOnlyThoseToTheirLeft() {
        for (int i = 0; i < FLOW.size(); i++) {
            for (String name : FLOW.get(i)) {
                var forbidden = new ArrayList<String>();
                forbidden.add(BASE);
                FLOW.subList(i, FLOW.size()).forEach(step -> step.stream()
                        .filter(other -> !other.equals(name))
                        .forEach(other -> forbidden.add(BASE + "." + other + "..")));
                noClasses().that()
                        .resideInAPackage(BASE + "." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden.toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @Test
    void everyPackageHasItsPlace() {
        var known = new ArrayList<String>();
        known.add(BASE);
        FLOW.forEach(step -> step.forEach(name -> known.add(BASE + "." + name + "..")));
        noClasses().should().resideOutsideOfPackages(known.toArray(String[]::new)).check(classes);
    }

    @Test
    void noCircles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theCoreKnowsNeitherSpringNorPicocli() {
        noClasses().should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "picocli..")
                .check(classes);
    }
}
