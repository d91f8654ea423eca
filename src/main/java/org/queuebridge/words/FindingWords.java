package org.queuebridge.words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.queuebridge.domain.check.Finding;

/**
 * A finding in words.
 *
 * @param title the finding, a sentence
 * @param evidence its evidence, line by line; may be empty
 */
public record FindingWords(String title, List<String> evidence) {
    /** A queue is shown by its name; where its id matters, by the id alone. */
    private static final Pattern ID_BEHIND_NAME =
            Pattern.compile("(?<=\\S) \\([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\)$");

    /** Findings whose argument is a number. */
    private static final Set<String> COUNTED = Set.of("queues.missing", "queues.unknown");

    /** Such findings have numbers among other arguments. */
    private static final String DOCTOR = "doctor.";

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:[0-9.]+)?Z");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private static final Pattern PARTNER_BUS = Pattern.compile("aws\\.partner/\\S+(?=/)");

    public FindingWords {
        evidence = List.copyOf(evidence);
    }

    /** Puts a finding in words. */
    public static FindingWords of(Finding finding) {
        Object[] args = finding.args().stream()
                .map(COUNTED.contains(finding.key()) ? Integer::valueOf : arg -> argument(finding, arg))
                .toArray();
        List<String> lines = finding.evidence().stream().map(FindingWords::line).toList();
        return new FindingWords(
                Messages.text("finding." + finding.key(), args),
                switch (finding.key()) {
                    case "exists.pass" -> finding.evidence();
                    case "enabled.pass", "enabled.fail", "enabled.off", "enabled.on" ->
                        in("evidence.state", finding.evidence());
                    case "pattern.pass" -> in("evidence.size", finding.evidence());
                    case "queues.pass", "target.pass", "targets.pass", "matchable.pass", "matchable.everything" ->
                        joined(lines);
                    default -> lines;
                });
    }

    private static List<String> in(String key, List<String> evidence) {
        return evidence.stream().map(line -> Messages.text(key, line)).toList();
    }

    private static List<String> joined(List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(String.join(", ", lines));
    }

    private static Object argument(Finding finding, String text) {
        return finding.key().startsWith(DOCTOR) ? count(text) : brief(text);
    }

    /** Numbers of accounts are longer. */
    private static Object count(String text) {
        return COUNT.matcher(text).matches() ? Integer.valueOf(text) : brief(text);
    }

    private static String brief(String text) {
        if (INSTANT.matcher(text).matches()) {
            return TimeWords.moment(Instant.parse(text), ZoneId.systemDefault());
        }
        if (text.startsWith("arn:")) {
            return RuleWords.target(text);
        }
        return PARTNER_BUS.matcher(ID_BEHIND_NAME.matcher(text).replaceAll("")).replaceAll("…");
    }

    /** Constants of this program in words, ARNs by resource name, and everything else nearly unchanged. */
    private static String line(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        String first = parts.getFirst();
        Optional<String> flaw = FlawWords.ofLine(text);
        if (flaw.isPresent()) {
            return flaw.get();
        }
        List<String> own = List.of(text.split("\t", -1));
        if (Messages.has("evidence." + own.getFirst())) {
            return Messages.text(
                    "evidence." + own.getFirst(),
                    own.stream().skip(1).map(FindingWords::count).toArray());
        }
        if (Messages.has("rules.ended." + text)) {
            return Messages.text("rules.ended." + text);
        }
        if (Messages.has("failure." + first)) {
            return Messages.text(
                    "failure." + first, parts.subList(1, parts.size()).toArray());
        }
        return first.startsWith("arn:") ? RuleWords.target(first) + text.substring(first.length()) : brief(text);
    }
}
