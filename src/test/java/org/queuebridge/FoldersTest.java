package org.queuebridge;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lets a stranger find the right file by its folder and name alone. */
class FoldersTest {
    private static final String ROOT = "org.queuebridge";
    private static final JavaClasses MAIN = ArchConfiguration.withThreadLocalScope(FoldersTest::withoutLibraries);
    private static final Set<Path> FILES = SourceTree.javaFiles("src").keySet();

    @Test
    void noClassNameIsUsedTwice() {
        Map<Path, List<Path>> byName = FILES.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(Path::getFileName));
        assertThat(byName).allSatisfy((_, files) -> assertThat(files).hasSize(1));
    }

    @Test
    void noFileIsLong() {
        assertThat(SourceTree.javaFiles("src"))
                .allSatisfy((_, text) -> assertThat(text.lines()).hasSizeLessThanOrEqualTo(300));
    }

    @Test
    void noFolderHasTooManyFiles() {
        Map<Path, List<Path>> byFolder = FILES.stream().collect(groupingBy(Path::getParent));
        assertThat(byFolder).allSatisfy((_, files) -> assertThat(files).hasSizeLessThanOrEqualTo(25));
    }

    /** Depth 1 is that of {@code domain} and {@code ui}; what is less deep than asked counts with its own folder. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void foldersFormNoCycle(int depth) {
        slices().assignedFrom(new ByDepth(depth)).should().beFreeOfCycles().check(MAIN);
    }

    /** Values outlive the screens that show them; "queues" and "rules" are both. */
    @ParameterizedTest
    @ValueSource(
            strings = {"bench", "activity", "compose", "screen", "pane", "view", "dialog", "tab", "button", "color"})
    void theDomainKnowsNoScreen(String word) {
        assertThat(MAIN.stream()
                        .filter(each -> each.getPackageName().startsWith(ROOT + ".domain"))
                        .map(JavaClass::getSimpleName))
                .noneMatch(name -> words(name).contains(word));
    }

    /** Nothing here asks about the classes of libraries, and reading them takes as long again. */
    private static JavaClasses withoutLibraries(ArchConfiguration configuration) {
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    private static List<String> words(String name) {
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private record ByDepth(int depth) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            if (!javaClass.getPackageName().startsWith(ROOT + ".")) {
                return SliceIdentifier.ignore();
            }
            String[] folders =
                    javaClass.getPackageName().substring(ROOT.length() + 1).split("\\.", -1);
            return SliceIdentifier.of(String.join(".", List.of(folders).subList(0, Math.min(depth, folders.length))));
        }

        @Override
        public String getDescription() {
            return "folders of depth " + depth;
        }
    }
}
