package org.queuebridge.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.domain.json.Json;
import org.queuebridge.words.Messages;

/**
 * What a report is about.
 *
 * @param at when it was read
 * @param account the AWS account
 * @param bus the name of the event bus
 * @param organization the Genesys Cloud organization; empty where nobody was signed in
 * @param sandbox whether both clouds are the sandbox's
 */
public record ReportPlace(
        Instant at, String account, String region, String bus, Optional<String> organization, boolean sandbox) {
    /**
     * A bus of an account.
     *
     * @param at to the second, as people read it
     */
    public static ReportPlace of(Instant at, AwsAccount account, String bus, Optional<String> organization) {
        return new ReportPlace(
                at.truncatedTo(ChronoUnit.SECONDS),
                account.id(),
                account.region(),
                bus,
                organization,
                account.loopback());
    }

    /** In a sentence. */
    public String words() {
        String where = Messages.text("report.where", account, region, bus, at.toString());
        String from = organization
                .map(name -> Messages.text("report.organization", name))
                .orElse(Messages.text("report.no-organization"));
        return where + " " + from + (sandbox ? " " + Messages.text("report.sandbox") : "");
    }

    /** The fields that every report has. */
    Map<String, Json> json() {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("at", new Json.Str(at.toString()));
        fields.put("account", new Json.Str(account));
        fields.put("region", new Json.Str(region));
        fields.put("bus", new Json.Str(bus));
        fields.put("organization", organization.<Json>map(Json.Str::new).orElse(new Json.Null()));
        return fields;
    }
}
