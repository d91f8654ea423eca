package org.queuebridge.domain.pattern.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;

/** Finds example values in a test, and close ones; often one of them passes. */
public final class SpelledValues {
    /** EventBridge takes far fewer; spelling out 1e999999999 would take all memory. */
    private static final int MOST_PLACES = 50;

    private SpelledValues() {}

    public static Stream<Json> of(Json test) {
        return switch (test) {
            case Json.Num(String literal) -> near(new BigDecimal(literal));
            case Json.Str _, Json.Bool _, Json.Null _ -> Stream.of(test);
            case Json.Arr(var items) -> items.stream().flatMap(SpelledValues::of);
            case Json.Obj(Map<String, Json> fields) ->
                Stream.concat(
                        fields.values().stream().flatMap(SpelledValues::of),
                        TextTest.of(test).stream()
                                .flatMap(texts -> texts.globs().stream())
                                .map(glob -> new Json.Str(glob.shortest())));
        };
    }

    private static Stream<Json> near(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            return Stream.of();
        }
        return Stream.of(
                        number,
                        number.subtract(BigDecimal.ONE),
                        number.add(BigDecimal.ONE),
                        number.setScale(0, RoundingMode.FLOOR),
                        number.setScale(0, RoundingMode.CEILING))
                .map(each -> new Json.Num(each.toPlainString()));
    }
}
