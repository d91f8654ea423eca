package org.queuebridge.doctor.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.queuebridge.changes.Accident;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.queues.GenesysCloud;

/** Genesys Cloud of a program that is killed before or after one of the calls that create an integration. */
final class KilledCloud {
    private static final Set<String> CHANGES =
            Set.of("createIntegration", "saveIntegrationConfig", "switchIntegration");

    /** Before the first of the calls, after it, before the second, … */
    static final int POINTS = 2 * CHANGES.size();

    private KilledCloud() {}

    static GenesysSession at(int point, GenesysSession session) {
        AtomicInteger left = new AtomicInteger(point);
        GenesysCloud cloud = (GenesysCloud) Proxy.newProxyInstance(
                KilledCloud.class.getClassLoader(), new Class<?>[] {GenesysCloud.class}, (_, method, args) -> {
                    boolean changes = CHANGES.contains(method.getName());
                    killAt(changes, left);
                    try {
                        Object answer = method.invoke(session.cloud(), args);
                        killAt(changes, left);
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new GenesysSession(
                session.organizationId(),
                session.organizationName(),
                session.host(),
                session.loopback(),
                session.tokenExpires(),
                session.mayReadQueues(),
                session.integrations(),
                cloud);
    }

    private static void killAt(boolean changes, AtomicInteger left) {
        if (changes && left.getAndDecrement() == 0) {
            throw new Accident.Killed();
        }
    }
}
