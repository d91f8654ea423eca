package org.queuebridge.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-5", "@SUM(A1)", " =1", "\t=1", "\u200b=1", "＝1"})
    void aTextThatASpreadsheetMightRunIsShownAsText(String text) {
        assertThat(SpreadsheetCell.tabSeparated(text)).startsWith("'").endsWith(text.substring(text.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Support EN", "—", "a=b", "1 - 2", "'quoted'", "日本語", ""})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(SpreadsheetCell.tabSeparated(text)).isEqualTo(text);
    }

    @Test
    void aCellStaysInItsLineAndColumn() {
        assertThat(SpreadsheetCell.tabSeparated("Billing\r\nSales\n\nSupport\tEN\u2028x\n"))
                .isEqualTo("Billing; Sales; Support EN; x");
    }
}
