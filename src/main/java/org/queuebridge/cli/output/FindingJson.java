package org.queuebridge.cli.output;

import java.util.Locale;
import java.util.Map;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.json.Json;
import org.queuebridge.words.FindingWords;

/** A finding as JSON: {@code {code, verdict, text, evidence}} (src/docs/commands.md). */
public final class FindingJson {
    private FindingJson() {}

    public static Json.Obj of(Finding finding) {
        FindingWords words = FindingWords.of(finding);
        return Json.obj(
                Map.entry("code", new Json.Str(finding.key())),
                Map.entry("verdict", new Json.Str(verdict(finding))),
                Map.entry("text", new Json.Str(words.title())),
                Map.entry("evidence", Json.strings(words.evidence())));
    }

    /** pass, warn, fail or unknown. */
    public static String verdict(Finding finding) {
        return finding.verdict().name().toLowerCase(Locale.ROOT);
    }
}
