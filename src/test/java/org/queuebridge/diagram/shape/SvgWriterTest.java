package org.queuebridge.diagram.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.diagram.flow.FlowGraphBuilder;
import org.queuebridge.diagram.flow.FlowPicture;
import org.queuebridge.diagram.matrix.MatrixPicture;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.CoverageMatrix;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"onload=\"x\" & <![CDATA[ ]]> -->",
                "]]>&amp;&#0;",
                "a\u0000b\u0008c\uFFFE",
                "\uD800 alone",
                "日本語 한국어 العربية 👩‍👩‍👧 é̂",
                "'quotes' \"double\"",
                "a name that is so long that it does not fit into its box by any means at all, and goes on and on"
            })
    void isWellFormedWhateverNamesItHas(String name) throws Exception {
        Queue queue = InMemoryGenesysCloud.queue("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10", name);
        RuleInsight rule = insight(rule(name, pattern(queue)), LAMBDA);
        KnownQueues known = KnownQueues.of(List.of(queue), true);
        CoverageMatrix matrix = CoverageMatrix.of(List.of(rule), 1, known);
        Picture flow = FlowPicture.of(FlowGraphBuilder.wholeBus(matrix, known)).draw("Flow of " + name, Set.of(name));
        Picture table = new MatrixPicture(matrix).draw("Coverage of " + name);

        for (Picture picture : List.of(flow, table)) {
            Document read = parsed(SvgWriter.file(picture));
            assertThat(read.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(read.getElementsByTagName("script").getLength()).isZero();
            assertThat(read.getElementsByTagName("text").getLength())
                    .isEqualTo(picture.shapes().stream()
                            .filter(Shape.Label.class::isInstance)
                            .count());
            noHandlers(read.getElementsByTagName("*"));
        }
    }

    @Test
    void namesThatFitStandAsTheyAre() throws Exception {
        Picture picture = new Picture(
                10,
                10,
                "A & B",
                "",
                List.of(new Shape.Label("<Sales & Support>", 1, 2.345, 13, 100, Shape.Align.START, Style.TEXT)));
        Document read = parsed(SvgWriter.file(picture));
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A & B");
        Node label = read.getElementsByTagName("text").item(0);
        assertThat(label.getTextContent()).isEqualTo("<Sales & Support>");
        assertThat(label.getAttributes().getNamedItem("y").getNodeValue()).isEqualTo("2.35");
    }

    @Test
    void textIsCutInItsMiddleAndBetweenLetters() {
        assertThat(TextFit.middle("short", 12, 200)).isEqualTo("short");
        String cut = TextFit.middle("genesys-ended-orders-europe-1", 12, 120);
        assertThat(cut).startsWith("genesys").contains("…").endsWith("-1");
        assertThat(TextFit.width(cut, 12)).isLessThanOrEqualTo(120);
        assertThat(TextFit.middle("👩‍👩‍👧".repeat(20), 12, 120)).doesNotContainPattern("[^\\u200d👩👧…]");
        assertThat(TextFit.middle("anything", 12, 0)).isEqualTo("…");
    }

    private static void noHandlers(NodeList all) {
        for (int i = 0; i < all.getLength(); i++) {
            for (int j = 0; j < all.item(i).getAttributes().getLength(); j++) {
                assertThat(all.item(i).getAttributes().item(j).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
