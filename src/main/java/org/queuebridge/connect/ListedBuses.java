package org.queuebridge.connect;

import java.util.List;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;

/**
 * The event buses and partner event sources of a region, as AWS listed them when connecting.
 *
 * @param buses every bus that could be read
 * @param unreadable how many buses AWS listed in a form that cannot be read
 * @param sources every partner event source; empty without the permission to list them
 */
public record ListedBuses(List<EventBus> buses, int unreadable, List<PartnerSource> sources) {
    public ListedBuses {
        buses = List.copyOf(buses);
        sources = List.copyOf(sources);
    }
}
