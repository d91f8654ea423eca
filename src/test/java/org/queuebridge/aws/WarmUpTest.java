package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.eventbridge.model.ListEventBusesResponse;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

class WarmUpTest {
    @Test
    void loadsWhatTheFirstCallsToAwsNeed() throws Exception {
        try (Fresh fresh = new Fresh()) {
            Class<?> warmUp = fresh.loadClass(WarmUp.class.getName());
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(fresh);
            try {
                warmUp.getMethod("run").invoke(null);
            } finally {
                thread.setContextClassLoader(before);
            }

            assertThat(fresh.has(ListEventBusesResponse.class)).isTrue();
            assertThat(fresh.has(GetCallerIdentityResponse.class)).isTrue();
            assertThat(fresh.loaded()).isGreaterThan(900);
        }
    }

    /** Loads each class again, whatever this Java has loaded before. */
    private static final class Fresh extends URLClassLoader {
        private int loaded;

        Fresh() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded++;
            return found;
        }

        boolean has(Class<?> type) {
            return findLoadedClass(type.getName()) != null;
        }

        int loaded() {
            return loaded;
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(Fresh::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(entry, e);
            }
        }
    }
}
