package org.queuebridge;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The one direction: ui, then use cases, then domain; adapters behind the ports of the use cases; one place that wires.
 */
class ArchitectureTest {
    private static final String ROOT = "org.queuebridge";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Set<String> INSIDE = knows(
            "domain code json task settings connect queues rules changes metrics capture doctor words diagram report");

    /** Which packages of ours a package may know, besides itself. */
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("domain", Set.of()),
            // Tools without a side.
            Map.entry("json", knows("domain")),
            Map.entry("matching", knows("domain")),
            Map.entry("net", knows("domain task")),
            Map.entry("task", knows("domain")),
            // What a person keeps, and its port.
            Map.entry("settings", knows("domain")),
            // Plans as text of other tools.
            Map.entry("code", knows("domain")),
            // Use cases and their ports.
            Map.entry("queues", knows("domain json task")),
            Map.entry("rules", knows("domain json task queues")),
            Map.entry("changes", knows("domain json task queues rules")),
            Map.entry("metrics", knows("domain task")),
            Map.entry("capture", knows("domain json task rules")),
            Map.entry("connect", knows("domain code json task queues rules changes metrics capture")),
            Map.entry("doctor", knows("domain json task queues rules changes connect metrics")),
            // Adapters: they do not know each other.
            Map.entry("genesys", knows("domain json net task connect queues")),
            Map.entry("aws", knows("domain json net task connect rules changes metrics capture")),
            // By rules of its own: what it shared with the program could not prove the program wrong.
            Map.entry("sandbox", knows("domain.queue")),
            Map.entry("storage", knows("domain json task settings queues changes capture rules doctor")),
            // What the window and the commands say.
            Map.entry("words", knows("domain changes queues rules")),
            // Pictures, and files for others to read.
            Map.entry("diagram", knows("domain queues rules words")),
            Map.entry("report", knows("domain json task queues rules changes doctor words diagram")),
            // The window and the commands know what they show, not where it comes from.
            Map.entry("ui", INSIDE),
            Map.entry("cli", INSIDE),
            // What wires, and what starts.
            Map.entry("app", knows("*")),
            Map.entry("tour", knows("*")),
            Map.entry("fromsource", knows("*")));

    private static final Set<String> PACKAGES = KNOWS.keySet();

    @Test
    void everyPackageHasItsPlace() {
        assertThat(MAIN.getPackage(ROOT).getSubpackages().stream().map(JavaPackage::getRelativeName))
                .as("a new package says in KNOWS what it may know, and one that is gone is no longer there")
                .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void packagesKnowOnlyWhatIsFurtherInside(String name) {
        Set<String> known = KNOWS.getOrDefault(name, Set.of());
        String[] allowed = Stream.concat(Stream.of(name), known.stream())
                .map(each -> each.equals("*") ? ROOT + ".." : inside(each))
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed)))));
    }

    @Test
    void theDomainNeedsNothingButTheLanguageAndDiffs() {
        check(classes()
                .that()
                .resideInAPackage(inside("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        inside("domain"),
                        "java.lang..",
                        "java.util..",
                        "com.github.difflib..",
                        "java.time..",
                        "java.text..",
                        "java.math..",
                        "java.io..",
                        "java.net",
                        "java.nio",
                        "java.nio.charset..",
                        "org.jspecify.."));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        javafx..                     | ui app tour
        atlantafx..                  | ui app tour
        org.controlsfx..             | ui app tour
        org.kordamp..                | ui app tour
        java.net.http..              | genesys
        com.google.gson..            | json connect genesys sandbox
        software.amazon.awssdk..     | aws
        software.amazon.event.ruler..| matching sandbox
        com.fasterxml.jackson..      | matching sandbox
        com.sun.net.httpserver..     | sandbox
        org.tinylog..                | app
        """, delimiter = '|')
    void librariesStayWhereTheyBelong(String library, String users) {
        String[] homes = knows(users).stream().map(ArchitectureTest::inside).toArray(String[]::new);
        check(noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library));
    }

    /** What the SDK builds by itself, {@code GuardedHttpTest} lists. */
    @Test
    void clientsOfAwsAreBuiltInOnePlaceAndSendInOneWay() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("AwsClients")
                .and()
                .doNotHaveSimpleName("WarmUp")
                .should(callCodeUnitWhere(target(owner(resideInAPackage("software.amazon.awssdk.services..")))
                        .and(target(nameMatching("builder|create")))
                        .and(target(owner(nameMatching(".*Client")))))));
        check(noClasses()
                .that()
                .doNotHaveSimpleName("GuardedHttp")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("UrlConnectionHttpClient"));
        check(noClasses()
                .that()
                .doNotHaveSimpleName("HttpConnections")
                .should(callCodeUnitWhere(target(nameMatching("openConnection|openStream"))
                        .and(target(owner(nameMatching("java.net.URL")))))));
    }

    @Test
    void modelsSeeNoControl() {
        check(noClasses()
                .that()
                .resideInAPackage(inside("ui"))
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..", "javafx.stage..", "atlantafx..", "org.controlsfx..", "org.kordamp.."));
    }

    /**
     * So that a key is changed in one place: what handles it, the tooltips and the hints follow. Copying is a
     * control's.
     */
    @Test
    void keysStandInOneTable() {
        check(noClasses()
                .that()
                .resideInAPackage(inside("ui"))
                .and()
                .doNotHaveSimpleName("Keys")
                .and()
                .doNotHaveSimpleName("CodeView")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("KeyCodeCombination"));
        assertThat(SourceTree.javaFiles("src/main/java/org/queuebridge/ui"))
                .allSatisfy((file, text) -> assertThat(
                                file.endsWith("Keys.java") || !text.matches("(?s).*KeyCode\\.F\\d.*"))
                        .isTrue());
    }

    /** {@code JobTask} waits for jobs in the form in which ControlsFX shows work. */
    @Test
    void theWindowStartsNoThread() {
        check(noClasses()
                .that()
                .resideInAPackage(inside("ui"))
                .and()
                .doNotHaveSimpleName("JobTask")
                .should(callCodeUnitWhere(target(owner(assignableTo(Thread.class)))
                        .and(target(nameMatching("<init>|start|startVirtualThread|ofVirtual|ofPlatform")))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Executors.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(CompletableFuture.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javafx.concurrent.."));
    }

    @Test
    void onlyProgramsPrint() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside("tour"))
                .and()
                .doNotBelongToAnyOf(Launcher.class)
                .should(ACCESS_STANDARD_STREAMS));
    }

    /** Those of the two that are left out come limited from {@code LimitedResponse}. */
    @Test
    void nothingIsReadWithoutALimit() {
        check(noClasses()
                .that()
                .haveSimpleNameNotContaining("RawJson")
                .and()
                .haveSimpleNameNotContaining("GuardedHttp")
                .should(callCodeUnitWhere(target(owner(assignableTo(InputStream.class)))
                        .and(target(nameMatching("readAllBytes|transferTo")))))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpResponse$BodyHandlers")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpResponse$BodySubscribers"));
    }

    @Test
    void timeIsJavaTime() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(MAIN.stream().map(each -> each.getPackage()).collect(toSet()))
                .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }

    private static Set<String> knows(String packages) {
        return Set.of(packages.split(" "));
    }

    private static void check(ArchRule rule) {
        rule.check(MAIN);
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }
}
