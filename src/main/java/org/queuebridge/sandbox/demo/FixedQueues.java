package org.queuebridge.sandbox.demo;

import java.util.List;
import org.queuebridge.domain.queue.Queue;

/** Queues that exist with every seed, with the ids that samples, rules and tests use. */
final class FixedQueues {
    private static final String LONG_NAME =
            "Kundenbetreuung für Geschäftskunden mit Rahmenvertrag in Deutschland, Österreich,"
                    + " der Schweiz und Liechtenstein, einschließlich Störungsannahme und Terminvergabe außerhalb der"
                    + " Geschäftszeiten (Überlauf)";

    // "é" as two characters: looks like the name beside it, but is not equal.
    private static final String DECOMPOSED = "Re\u0301clamations FR";

    static final List<Queue> ALL = List.of(
            home("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10", "Support EN", "English first line", 16),
            home("0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73", "Support DE", "German first line", 12),
            of(DemoDivision.APAC, "71c0aa52-93fd-4f0b-b7d2-e58a4c3f0916", "Support 日本語", "日本語の一次対応", 8),
            home("a94e2c07-58b1-4e6d-9f3c-81e5d7024bcf", "Support – VIP", "Named accounts only", 4),
            of(DemoDivision.DACH, "c2f8d630-1ab4-47e9-8d05-7e93b0a6f214", "Kundendienst für Großkunden", "", 9),
            home("5e1b70c9-d4a2-4b8f-a6e3-90c7f5d81b3a", "Support EN (old)", "Replaced by Support EN; do not use", 0),
            home("38f6a1d2-7c9e-4e05-93b4-2d60e8b7c5f1", "Support callbacks", "", 11),
            of(DemoDivision.IBERIA, "e07c4b95-620d-4a1f-b8c7-f4a31e9d5026", "Support ES", "Primera línea", 7),
            home("7e0b1c55-2f6d-4f0a-8c39-90d1a4b6e2f3", "Support FR", "", 16),
            home("16b8e2c4-f3d0-4957-a1e6-0c5d92f7ab48", "Support chat 💬", "Web chat and messaging", 14),
            home("b43d90e7-8a5c-4f12-9c06-d7e1f80a3b65", "Supporto IT", "Italian first line", 5),
            of(
                    DemoDivision.APAC,
                    "f29c5a71-4d8e-4b03-86da-1b7e6c0f9d34",
                    "Support night shift",
                    "22:00 to 06:00 CET",
                    3),
            home("84d7e6a0-b1f5-4c29-95e8-63fa0d2c7b17", "support en", "Made by mistake", 0),
            home("c91f0b3e-7a24-4d86-b05d-e2f814a6c730", "Billing", "Invoices and payments", 22),
            home("2fa6d8b4-c053-4e71-9a3b-5d0e97f1c826", "Sales EN", "", 31),
            of(DemoDivision.NORTH_AMERICA, "97b3c5e2-1d08-4fa4-8e6c-a0f72d4b9e51", "Sales US", "All states", 48),
            of(DemoDivision.DACH, "6d20e9f7-4b8c-4135-a7f2-c81b3e5d0a94", "Vertrieb DE", "Privatkunden", 19),
            of(DemoDivision.NORDICS, "e6f14a8b-92d3-4c07-b15e-3f7c0d9a2b68", "Kundtjänst", "Sverige", 27),
            of(DemoDivision.NORDICS, "0c5b7f92-e8a1-4d64-93c0-d4e6b18f7a23", "Kundtjanst", "Stavat fel", 1),
            home("b75e3d1c-06f9-48a2-8d4b-97c0f2e5a861", "Réclamations FR", "Courrier et téléphone", 6),
            home("49a8c0d6-f37b-4e15-a29c-0b6d5e8f1374", DECOMPOSED, "Importée de l'ancien système", 0),
            home("d10f6b97-5c3e-42d8-9b70-f8a4e2c7365d", "Family plans 👨‍👩‍👧‍👦", "", 13),
            of(DemoDivision.DACH, "3be97f04-a6d2-4581-8cf5-7d1b0e9c42a6", LONG_NAME, "", 5),
            home("f8c2a5e9-3d70-4b16-8e9f-24d7b0c6a531", "QA", "Nobody calls here", 2));

    private FixedQueues() {}

    private static Queue home(String id, String name, String description, int members) {
        return of(DemoDivision.HOME, id, name, description, members);
    }

    private static Queue of(DemoDivision division, String id, String name, String description, int members) {
        return new Queue(id, name, division.division(), description, members);
    }
}
