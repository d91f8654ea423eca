package org.queuebridge.ui.rules.diagram;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.queuebridge.diagram.flow.FlowGraph.Edge;
import org.queuebridge.diagram.flow.FlowNode;
import org.queuebridge.diagram.flow.FlowPicture;
import org.queuebridge.diagram.flow.FlowText;
import org.queuebridge.diagram.shape.Picture;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.ui.canvas.DiagramContent;
import org.queuebridge.ui.canvas.Viewport;

/** The flow map to look at: the focus goes from node to node. */
final class FlowContent implements DiagramContent {
    private static final int RULES = 1;

    private final FlowPicture map;
    private final Picture drawn;
    private final Consumer<Set<String>> onChoose;
    private final Consumer<String> onOpen;
    private @Nullable Place focus;

    /** A node, by column and position. */
    private record Place(int column, int node) {}

    /**
     * @param drawn the map with what is selected highlighted
     * @param onChoose selects rules
     * @param onOpen opens a rule
     */
    FlowContent(FlowPicture map, Picture drawn, Consumer<Set<String>> onChoose, Consumer<String> onOpen) {
        this.map = map;
        this.drawn = drawn;
        this.onChoose = onChoose;
        this.onOpen = onOpen;
    }

    /** The same focus as another picture of the same bus had, where its node is still there. */
    FlowContent focusedAs(FlowContent before) {
        before.focusedNode().ifPresent(node -> {
            for (int column = 0; column < map.places().size(); column++) {
                for (int i = 0; i < map.places().get(column).size(); i++) {
                    FlowNode here = map.graph().columns().get(column).get(i);
                    if (here.kind() == node.kind() && here.key().equals(node.key())) {
                        focus = new Place(column, i);
                    }
                }
            }
        });
        return this;
    }

    private Optional<FlowNode> focusedNode() {
        return Optional.ofNullable(focus).map(this::node);
    }

    private FlowNode node(Place place) {
        return map.graph().columns().get(place.column()).get(place.node());
    }

    private Bounds bounds(Place place) {
        return map.places().get(place.column()).get(place.node());
    }

    @Override
    public double width() {
        return map.width();
    }

    @Override
    public double height() {
        return map.height();
    }

    @Override
    public List<Layer> layers(Viewport view) {
        return List.of(new Layer(drawn.shapes(), view.part(), true, true));
    }

    @Override
    public Optional<Bounds> focused() {
        return Optional.ofNullable(focus).map(this::bounds);
    }

    @Override
    public String spoken() {
        Place now = focus;
        return now == null ? drawn.title() : FlowText.spoken(map.graph(), now.column(), now.node());
    }

    @Override
    public String spokenAt(double x, double y, Viewport view) {
        return at(x, y).map(place -> FlowText.spoken(map.graph(), place.column(), place.node()))
                .orElse("");
    }

    @Override
    public boolean focus(double x, double y, Viewport view) {
        Optional<Place> found = at(x, y);
        found.ifPresent(place -> focus = place);
        return found.isPresent();
    }

    private Optional<Place> at(double x, double y) {
        for (int column = 0; column < map.places().size(); column++) {
            List<Bounds> places = map.places().get(column);
            for (int node = 0; node < places.size(); node++) {
                if (places.get(node).contains(x, y)) {
                    return Optional.of(new Place(column, node));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void move(Direction direction) {
        Place now = focus;
        if (now == null) {
            first().ifPresent(place -> focus = place);
            return;
        }
        Optional<Place> next = switch (direction) {
            case UP -> nextIn(now, -1);
            case DOWN -> nextIn(now, 1);
            case LEFT -> beside(now, now.column() - 1);
            case RIGHT -> beside(now, now.column() + 1);
            case FIRST -> endOf(now.column(), false);
            case LAST -> endOf(now.column(), true);
        };
        next.ifPresent(place -> focus = place);
    }

    /** The uppermost rule, else the uppermost node of any column. */
    private Optional<Place> first() {
        return endOf(RULES, false).or(() -> endOf(0, false)).or(() -> endOf(2, false));
    }

    private Optional<Place> endOf(int column, boolean last) {
        return best(column, place -> last ? -bounds(place).y() : bounds(place).y());
    }

    private Optional<Place> nextIn(Place now, int way) {
        double from = bounds(now).y();
        return best(now.column(), place -> {
            double distance = (bounds(place).y() - from) * way;
            return distance > 0 ? distance : Double.MAX_VALUE;
        });
    }

    /** The nearest node of another column; one that a line leads to comes first. */
    private Optional<Place> beside(Place now, int column) {
        if (column < 0 || column >= map.places().size()) {
            return Optional.empty();
        }
        boolean left = column < now.column();
        Set<Integer> linked = new HashSet<>();
        for (Edge edge : map.graph().edges().get(Math.min(column, now.column()))) {
            if ((left ? edge.to() : edge.from()) == now.node()) {
                linked.add(left ? edge.from() : edge.to());
            }
        }
        double from = bounds(now).y();
        return best(
                column,
                place -> Math.abs(bounds(place).y() - from) + (linked.contains(place.node()) ? 0 : map.height()));
    }

    /** The node of a column with the least rank; none where all are out of reach. */
    private Optional<Place> best(int column, ToDoubleFunction<Place> rank) {
        Place best = null;
        double least = Double.MAX_VALUE;
        for (int node = 0; node < map.places().get(column).size(); node++) {
            Place place = new Place(column, node);
            double here = rank.applyAsDouble(place);
            if (here < least) {
                least = here;
                best = place;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of a queue or target, the rules that it is linked to. */
    @Override
    public void choose() {
        Place now = focus;
        if (now == null) {
            return;
        }
        Set<String> names = new HashSet<>();
        if (now.column() == RULES) {
            names.add(node(now).key());
        } else {
            int side = now.column() == 0 ? 0 : 1;
            for (Edge edge : map.graph().edges().get(side)) {
                if ((side == 0 ? edge.from() : edge.to()) == now.node()) {
                    names.add(map.graph()
                            .rules()
                            .get(side == 0 ? edge.to() : edge.from())
                            .key());
                }
            }
        }
        onChoose.accept(names);
    }

    @Override
    public void open() {
        focusedNode()
                .filter(node -> node.kind() == FlowNode.Kind.RULE)
                .ifPresentOrElse(node -> onOpen.accept(node.key()), this::choose);
    }
}
