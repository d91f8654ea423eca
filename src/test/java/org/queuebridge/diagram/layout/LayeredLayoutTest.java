package org.queuebridge.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.queuebridge.diagram.layout.LayeredLayout.Link;
import org.queuebridge.diagram.layout.LayeredLayout.Placed;

class LayeredLayoutTest {
    private static final double GAP = 10;

    @RepeatedTest(60)
    void noTwoNodesOverlap(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<List<Double>> heights = new ArrayList<>();
        int columns = 1 + random.nextInt(4);
        for (int column = 0; column < columns; column++) {
            heights.add(IntStream.range(0, random.nextInt(60))
                    .mapToObj(_ -> 5 + random.nextDouble() * 80)
                    .toList());
        }
        List<List<Link>> links = new ArrayList<>();
        for (int column = 0; column + 1 < columns; column++) {
            links.add(links(
                    random, heights.get(column).size(), heights.get(column + 1).size()));
        }

        Placed placed = LayeredLayout.of(heights, links, GAP);

        for (int column = 0; column < columns; column++) {
            noOverlap(heights.get(column), placed.tops().get(column), placed.height());
        }
    }

    @Test
    void linesThatNeedNotCrossDoNot() {
        int count = 40;
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(shuffled, new Random(7));
        List<Link> links = IntStream.range(0, count)
                .mapToObj(i -> new Link(i, shuffled.get(i)))
                .toList();
        List<Double> heights = Collections.nCopies(count, 20.0);

        Placed placed = LayeredLayout.of(List.of(heights, heights), List.of(links), GAP);

        for (Link link : links) {
            assertThat(placed.tops().get(1).get(link.to()))
                    .as("beside its neighbor")
                    .isCloseTo(placed.tops().get(0).get(link.from()), within(0.1));
        }
    }

    @Test
    void aNodeStandsInTheMiddleOfItsNeighbors() {
        List<Link> links = List.of(new Link(0, 0), new Link(1, 0), new Link(2, 0));
        Placed placed = LayeredLayout.of(List.of(List.of(20.0, 20.0, 20.0), List.of(20.0)), List.of(links), GAP);
        assertThat(placed.tops().get(1)).containsExactly(placed.tops().get(0).get(1));
    }

    private static List<Link> links(Random random, int from, int to) {
        return from == 0 || to == 0
                ? List.of()
                : IntStream.range(0, random.nextInt(200))
                        .mapToObj(_ -> new Link(random.nextInt(from), random.nextInt(to)))
                        .toList();
    }

    private static void noOverlap(List<Double> heights, List<Double> tops, double height) {
        List<Integer> order = IntStream.range(0, heights.size())
                .boxed()
                .sorted((one, other) -> Double.compare(tops.get(one), tops.get(other)))
                .toList();
        double free = 0;
        for (int node : order) {
            assertThat(tops.get(node)).isGreaterThanOrEqualTo(free - 0.001);
            free = tops.get(node) + heights.get(node) + GAP;
        }
        assertThat(free - GAP)
                .as("within the picture")
                .isLessThanOrEqualTo(height + 0.001 + (order.isEmpty() ? GAP : 0));
    }
}
