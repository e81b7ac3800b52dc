package app.zhanggui;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of 掌规 stand on levels: each may use what is below it, none knows its neighbours. */
class ArchitectureTest {

    private static final String ROOT = "app.zhanggui";

    /** From the bottom to the top; a package that is not named here fails {@link #everyPackageStandsOnALevel()}. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("text", "rulebook", "web", "storage"),
            List.of("importing"),
            List.of("question", "retrieval", "penalty"),
            List.of("answer"),
            List.of("history", "insight", "training", "desk"),
            List.of("ui", "api"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatIsBelow(String name) {
        var allowed = Stream.concat(Stream.of(name), below(name).stream())
                .map(ArchitectureTest::withSubpackages)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(withSubpackages(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed)))
                .because("arrows between packages point downward only")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingUsesTheBootstrap() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("the root package starts and configures the others")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** See docs/decisions/0010-lean-bundle.md: the page leaves the code of the components out. */
    @Test
    void noViewHasAVaadinComponentThatNeedsItsOwnCode() {
        var components = CLASSES.stream()
                .filter(each -> each.getPackageName().startsWith(ROOT + ".ui"))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(each -> each.isAssignableTo(Component.class) && !each.isEquivalentTo(UI.class))
                .distinct()
                .toList();

        assertThat(components).isNotEmpty();
        assertThat(components)
                .filteredOn(each -> each.isAnnotatedWith(JsModule.class)
                        || each.isAnnotatedWith(JsModule.Container.class)
                        || each.isAnnotatedWith(NpmPackage.class))
                .isEmpty();
    }

    @Test
    void packagesAreFreeOfCircles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageStandsOnALevel() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .isSubsetOf(packages().toList());
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = Stream.concat(
                        Stream.of(CLASSES.getPackage(ROOT)), CLASSES.getPackage(ROOT).getSubpackagesInTree().stream())
                .filter(each -> !each.getClasses().isEmpty())
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);

        assertThat(unmarked)
                .as("packages without a package-info.java that says @NullMarked")
                .isEmpty();
    }

    private static Stream<String> packages() {
        return LEVELS.stream().flatMap(List::stream);
    }

    private static List<String> below(String name) {
        return switch (name) {
            case "rulebook" -> List.of("text");
            default -> {
                var below = new ArrayList<String>();
                LEVELS.stream().takeWhile(level -> !level.contains(name)).forEach(below::addAll);
                yield below;
            }
        };
    }

    private static String withSubpackages(String name) {
        return ROOT + "." + name + "..";
    }
}
