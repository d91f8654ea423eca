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

/** The public regions of Genesys Cloud. New ones appear, so that an address in none of them is no mistake. */
public final class GenesysRegions {
    private static final List<GenesysRegion> ALL = read();

    private GenesysRegions() {}

    /** All that were known when this program was built, in the order of the continents. */
    public static List<GenesysRegion> all() {
        return ALL;
    }

    /** The region that a person calls by its name or its AWS region ({@code us-east-1}, {@code us_east_1}). */
    static Optional<GenesysRegion> called(String typed) {
        String awsRegion = typed.toLowerCase(Locale.ROOT).replace('_', '-');
        return ALL.stream()
                .filter(region ->
                        region.awsRegion().equals(awsRegion) || region.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** The region that a host belongs to, e.g. {@code apps.mypurecloud.de}. */
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
