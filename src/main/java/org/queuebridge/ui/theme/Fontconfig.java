package org.queuebridge.ui.theme;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The library with which JavaFX finds fonts on Linux, for letters that a chosen font lacks. Its functions are those of
 * <a href="https://www.freedesktop.org/software/fontconfig/fontconfig-devel/">fontconfig</a> 2.12.5 and later.
 */
@SuppressWarnings("restricted") // calls a library of the system, which needs --enable-native-access
final class Fontconfig {
    private static final String LIBRARY = "libfontconfig.so.1";
    private static final MemoryLayout POINTER = ValueLayout.ADDRESS;
    private static final MemoryLayout BOOLEAN = ValueLayout.JAVA_INT;
    private static final int FALSE = 0;

    private Fontconfig() {}

    /**
     * Adds to the system's configuration, for this program alone. JavaFX reads the configuration once: when it first
     * needs a font.
     *
     * @param xml as in a {@code fonts.conf}
     * @throws IllegalStateException where the library is missing or older, or refuses the text
     */
    static void add(String xml) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup library = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
            MemorySegment config = (MemorySegment)
                    function(library, "FcInitLoadConfig", POINTER).invoke();
            check((int) function(library, "FcConfigParseAndLoadFromMemory", BOOLEAN, POINTER, POINTER, BOOLEAN)
                    .invoke(config, arena.allocateFrom(xml), FALSE));
            check((int)
                    function(library, "FcConfigBuildFonts", BOOLEAN, POINTER).invoke(config));
            check((int)
                    function(library, "FcConfigSetCurrent", BOOLEAN, POINTER).invoke(config));
        } catch (Throwable e) {
            throw new IllegalStateException("fontconfig: " + e.getMessage(), e);
        }
    }

    private static MethodHandle function(
            SymbolLookup library, String name, MemoryLayout result, MemoryLayout... parameters) {
        return Linker.nativeLinker()
                .downcallHandle(
                        library.find(name).orElseThrow(() -> new IllegalStateException("no " + name)),
                        FunctionDescriptor.of(result, parameters));
    }

    private static void check(int succeeded) {
        if (succeeded == FALSE) {
            throw new IllegalStateException("refused");
        }
    }
}
