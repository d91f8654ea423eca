package org.queuebridge.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassCacheTest {
    @Test
    void isLeftOutWhereJavaSharesNoClassesThoughTheLauncherNamesOne() {
        assertThat(cache("mixed mode, emulated-client", "queuebridge.aot").leftOut())
                .isTrue();
    }

    @Test
    void isUsedWhereJavaSharesClasses() {
        assertThat(cache("mixed mode, emulated-client, sharing", "queuebridge.aot")
                        .leftOut())
                .isFalse();
    }

    @Test
    void isNotMissedWhereThereIsNone() {
        assertThat(new ClassCache(Map.of("java.vm.info", "mixed mode")::get).leftOut())
                .isFalse();
    }

    private static ClassCache cache(String info, String file) {
        return new ClassCache(Map.of("java.vm.info", info, "queuebridge.cache", file)::get);
    }
}
