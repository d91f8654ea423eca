package org.queuebridge.ui.connect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.connect.GenesysRegion;
import org.queuebridge.connect.GenesysRegions;
import org.queuebridge.ui.control.choice.ChoiceOrText;
import org.queuebridge.words.Messages;

/** Boxes to choose or type a region: the list shows names, the value is what is sent. */
final class RegionBox {
    private RegionBox() {}

    /** The public regions of Genesys Cloud, by domain. */
    static ChoiceOrText genesys(StringProperty region, ObservableValue<String> prompt) {
        return new ChoiceOrText("genesys-region", region, named(GenesysRegion::domain), prompt);
    }

    /** The regions of AWS in which Genesys Cloud runs, where its events arrive most often. */
    static ChoiceOrText aws(StringProperty region, ObservableValue<String> prompt) {
        return new ChoiceOrText("aws-region", region, named(GenesysRegion::awsRegion), prompt);
    }

    private static Map<String, String> named(Function<GenesysRegion, String> value) {
        Map<String, String> names = new LinkedHashMap<>();
        GenesysRegions.all()
                .forEach(region -> names.put(
                        value.apply(region), Messages.text("connect.region.item", region.name(), value.apply(region))));
        return names;
    }
}
