package org.queuebridge.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.words.Messages;

/**
 * The record of changes as a file: every change with its steps, results, account and time. Changes are read one at a
 * time, as there may be very many.
 *
 * @param at when it is written
 */
public record ChangeReport(Journal journal, Instant at) {
    /**
     * Writes all of it.
     *
     * @throws FailureException where the journal cannot be read, or it was canceled
     */
    public void write(ReportFormat format, OutputStream out) throws IOException {
        List<JournalHead> heads = journal.list(Integer.MAX_VALUE).heads();
        switch (format) {
            case CSV -> csv(heads, out);
            case JSON -> json(heads, out);
            case HTML -> html(heads, out);
        }
    }

    private void csv(List<JournalHead> heads, OutputStream out) throws IOException {
        put(out, new CsvTable(ReportedChange.columns(), List.of()).file());
        for (JournalHead head : heads) {
            put(out, new CsvTable(List.of(), read(head).rows()).body());
        }
    }

    private void json(List<JournalHead> heads, OutputStream out) throws IOException {
        String before = "[\n";
        for (JournalHead head : heads) {
            put(out, before + JsonLayout.text(read(head).json()));
            before = ",\n";
        }
        put(out, heads.isEmpty() ? "[]\n" : "\n]\n");
    }

    private void html(List<JournalHead> heads, OutputStream out) throws IOException {
        HtmlPage page = new HtmlPage(Messages.text("report.changes.title"));
        page.remark(Messages.text("report.changes.where", heads.size(), at.toString()));
        for (JournalHead head : heads) {
            ReportedChange change = read(head);
            AwsAccount account = head.account();
            page.heading(Messages.text("report.changes.one", change.purpose(), change.about(), change.result()));
            page.remark(Messages.text(
                    "report.changes.who",
                    head.begun().toString(),
                    account.id(),
                    account.region(),
                    account.callerArn()));
            if (account.loopback()) {
                page.remark(Messages.text("report.sandbox"));
            }
            page.table(ReportedChange.ruleColumns(), change.ruleRows());
            put(out, page.part());
        }
        put(out, page.text());
    }

    private ReportedChange read(JournalHead head) {
        if (Thread.currentThread().isInterrupted()) {
            throw new FailureException(new Failure.Canceled());
        }
        return ReportedChange.read(journal, head);
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
