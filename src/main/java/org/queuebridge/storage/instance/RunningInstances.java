package org.queuebridge.storage.instance;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.capture.port.ProgramInstances;
import org.queuebridge.domain.Answer;

/**
 * Names programs by the computer, the process and its start, so that another program on this computer can tell whether
 * they run. Asks the system for the computer's name at the first need, which may take a while.
 */
public final class RunningInstances implements ProgramInstances {
    private static final String UNKNOWN_COMPUTER = "?";
    private static final Pattern NAME = Pattern.compile("(?<host>.+)/(?<pid>\\d{1,10})/(?<started>\\d{1,18})?");

    private static final class Computer {
        static final String NAME = name();

        private static String name() {
            try {
                return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9.\\-]", "_");
            } catch (UnknownHostException _) {
                return UNKNOWN_COMPUTER;
            }
        }
    }

    @Override
    public String own() {
        RunningProgram program = RunningProgram.current();
        return Computer.NAME + "/" + program.pid() + "/"
                + program.started().map(at -> Long.toString(at.toEpochMilli())).orElse("");
    }

    @Override
    public Answer running(String instance) {
        Matcher name = NAME.matcher(instance);
        boolean here =
                name.matches() && name.group("host").equals(Computer.NAME) && !Computer.NAME.equals(UNKNOWN_COMPUTER);
        return here ? Answer.of(program(name).running()) : Answer.UNKNOWN;
    }

    private static RunningProgram program(Matcher name) {
        return new RunningProgram(
                Long.parseLong(name.group("pid")),
                Optional.ofNullable(name.group("started")).map(Long::parseLong).map(Instant::ofEpochMilli));
    }
}
