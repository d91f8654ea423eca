package org.queuebridge.connect;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The list of public regions of Genesys Cloud, read from {@code genesys-regions.json}: a new region is added there. An
 * address outside these regions is accepted, because the list may be out of date.
 */
public final class GenesysRegions {
    private static final List<GenesysRegion> ALL = read();

    private GenesysRegions() {}

    /** Returns the regions that existed when this program was built, ordered by continent. */
    public static List<GenesysRegion> all() {
        return ALL;
    }

    /** Finds a region by its name or its AWS region ({@code us-east-1}, {@code us_east_1}). */
    static Optional<GenesysRegion> byName(String typed) {
        String awsRegion = typed.toLowerCase(Locale.ROOT).replace('_', '-');
        return ALL.stream()
                .filter(region ->
                        region.awsRegion().equals(awsRegion) || region.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** Finds the region that a host belongs to, e.g. {@code apps.mypurecloud.de}. */
    static Optional<GenesysRegion> ofHost(String host) {
        return ALL.stream()
                .filter(region -> host.equals(region.domain()) || host.endsWith("." + region.domain()))
                .findFirst();
    }

    private static List<GenesysRegion> read() {
        var resource = Objects.requireNonNull(GenesysRegions.class.getResourceAsStream("genesys-regions.json"));
        try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return List.of(new Gson().fromJson(reader, GenesysRegion[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
