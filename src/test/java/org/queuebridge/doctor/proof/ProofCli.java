package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.Tool;
import org.queuebridge.aws.ResidentAwsCli;

/** Runs lines as they are in a shell, which has the AWS CLI. */
final class ProofCli implements ProofShell {
    private final Path folder;
    private final Map<String, String> environment;

    ProofCli(ProofSandbox proof, ResidentAwsCli aws, Path folder) {
        this.folder = folder;
        this.environment = new HashMap<>(aws.environment());
        environment.putAll(Map.of(
                "AWS_ENDPOINT_URL",
                proof.sandbox.awsUrl().toString(),
                "AWS_ACCESS_KEY_ID",
                proof.sandbox.accessKeyId(),
                "AWS_SECRET_ACCESS_KEY",
                proof.sandbox.secretAccessKey(),
                "AWS_CONFIG_FILE",
                "/dev/null",
                "NO_PROXY",
                "127.0.0.1"));
    }

    @Override
    public void run(String line) throws IOException, InterruptedException {
        // Of the older CLI, SQS alone asks AWS whatever the variable says.
        String here = line.replace("aws sqs ", "aws --endpoint-url \"$AWS_ENDPOINT_URL\" sqs ");
        Tool.Ended ended = Tool.run(folder, environment, List.of("bash", "-c", here));
        assertThat(ended.code()).as(line + ": " + ended.said()).isZero();
    }

    @Override
    public String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Override
    public void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
