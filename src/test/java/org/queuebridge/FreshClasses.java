package org.queuebridge;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Loads the classes of some packages again, whatever this Java has loaded before, and knows which were needed. */
public final class FreshClasses extends URLClassLoader {
    private final List<String> packages;
    private final Set<String> loaded = new LinkedHashSet<>();

    /** @param packages what their names begin with */
    public FreshClasses(String... packages) {
        super(classPath(), FreshClasses.class.getClassLoader());
        this.packages = List.of(packages);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (packages.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> there = findLoadedClass(name);
            return there == null ? findClass(name) : there;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> found = super.findClass(name);
        synchronized (loaded) {
            loaded.add(name);
        }
        return found;
    }

    /** The names of the classes that were loaded, in their order. */
    public List<String> loaded() {
        synchronized (loaded) {
            return List.copyOf(loaded);
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(FreshClasses::url)
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
