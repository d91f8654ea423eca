package org.queuebridge.code.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.Tool;

/** An executable {@code aws} that records its arguments and gives successful responses. */
public final class FakeAws {
    private static final String EXECUTABLE = """
        #!/usr/bin/env bash
        { printf '%d\\0' "$#"; printf '%s\\0' "$@"; } >> "$CALLS"
        case "$1 $2" in
          'sts get-caller-identity') echo "${ACCOUNT:-123456789012}" ;;
          'events describe-rule') printf '%s\\tarn:aws:events:eu-central-1:123456789012:rule/ended\\n' "${SAME:-True}" ;;
          'events list-'*) echo "${SAME_LIST:-true}" ;;
          'events put-targets' | 'events remove-targets') echo "${ENTRIES:-0 []}" ;;
          'sqs get-queue-url') echo 'https://queue' ;;
          'sqs get-queue-attributes' | 'sns get-topic-attributes') echo "${POLICY:-None}" ;;
          'logs describe-resource-policies') printf '{"resourcePolicies": [%s]}' "${LOGS:-}" ;;
          'lambda '*) [ -z "${LAMBDA:-}" ] || { echo "An error occurred ($LAMBDA)" >&2; exit 254; } ;;
        esac
        """;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    public FakeAws(Path folder) throws IOException {
        this.folder = folder;
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path aws = Files.writeString(bin.resolve("aws"), EXECUTABLE);
        if (!aws.toFile().setExecutable(true)) {
            throw new IOException("cannot make it executable: " + aws);
        }
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("CALLS", folder.resolve("calls").toString());
    }

    /** Another answer. */
    public FakeAws with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Tool.Ended run(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("plan.sh"), script);
        Files.writeString(folder.resolve("calls"), "");
        return Tool.run(folder, environment, List.of("bash", file.toString()));
    }

    /** The arguments of each call, in their order. */
    public List<List<String>> calls() throws IOException {
        String[] words = Files.readString(folder.resolve("calls"), StandardCharsets.UTF_8)
                .split("\0", -1);
        List<List<String>> calls = new ArrayList<>();
        for (int i = 0; i < words.length - 1; ) {
            int count = Integer.parseInt(words[i]);
            calls.add(List.of(words).subList(i + 1, i + 1 + count));
            i += 1 + count;
        }
        return calls;
    }
}
