package org.queuebridge.capture;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.capture.port.BusLogs;
import org.queuebridge.capture.port.CaptureLogs;
import org.queuebridge.capture.port.CaptureQueues;
import org.queuebridge.capture.port.CaptureServices;

/**
 * Kills the program at one of its calls that change something, before or after the call has done its work. Records all
 * of these calls.
 */
final class CrashPoints {
    /** Calls that only read are no points of their own: the state is that of the point before. */
    private static final Set<String> CHANGES = Set.of(
            "create delete retain allow disallow putRule putTargets removeTargets deleteRule tag untag enable disable"
                    .split(" "));

    private static final Set<String> BUS_CHANGES =
            Set.of("update putSource putDestination deliver deleteDelivery deleteDestination deleteSource".split(" "));

    private final List<String> changes = new ArrayList<>();
    private int left;

    /** The end of a program; nobody handles it. */
    static final class Killed extends Error {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /**
     * Kills at a point.
     *
     * @param point from 0: before the first change, after it, before the second, …
     */
    CrashPoints(int point) {
        left = point;
    }

    /** Never kills. */
    static CrashPoints never() {
        return new CrashPoints(Integer.MAX_VALUE);
    }

    /** The calls that change something, with what they name. */
    List<String> changes() {
        return changes;
    }

    /** How many points they have. */
    int points() {
        return 2 * changes.size();
    }

    CaptureServices around(CaptureServices services) {
        return new CaptureServices(
                around(CaptureQueues.class, services.queues()),
                around(CaptureLogs.class, services.logs()),
                around(BusLogs.class, services.busLogs()));
    }

    <T> T around(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> call(real, method, arguments)));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        boolean changes = CHANGES.contains(name) || BUS_CHANGES.contains(name);
        if (changes) {
            pass();
            this.changes.add(
                    name + " " + Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining(" ")));
        }
        Object answer = invoke(real, method, arguments);
        if (changes) {
            pass();
        }
        return answer;
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void pass() {
        if (left-- == 0) {
            throw new Killed();
        }
    }
}
