package org.queuebridge.sandbox.demo;

import java.util.List;
import org.queuebridge.domain.queue.Division;

/**
 * A division, and the words that its queues' names are made from.
 *
 * @param topics what its people are asked about
 * @param places where, or for whom
 */
record DemoDivision(Division division, List<String> topics, List<String> places) {
    static final DemoDivision HOME = of(
            "083286ea-a25a-4d65-b21c-91e1702bf962",
            "Home",
            List.of("Orders", "Returns", "Deliveries", "Complaints", "Loyalty club", "Gift cards", "Switchboard"),
            List.of("EN", "FR", "NL", "PL", "PT", "web shop", "stores", "partners"));

    static final DemoDivision DACH = of(
            "2c7f5e10-94b8-4d3a-8f61-5a0d7be3c942",
            "DACH",
            List.of(
                    "Störungsannahme",
                    "Rückgabe",
                    "Rechnungsprüfung",
                    "Vertragsverlängerung",
                    "Terminänderung",
                    "Mahnwesen"),
            List.of("Köln", "München", "Zürich", "Graz", "Düsseldorf", "Lübeck", "Österreich", "Geschäftskunden"));

    static final DemoDivision IBERIA = of(
            "6b19d3c4-0e7a-4f52-b8d6-c1f40a95e738",
            "Iberia",
            List.of("Atención al cliente", "Facturación", "Averías", "Devoluções", "Reclamações", "Fidelización"),
            List.of("España", "Cataluña", "Lisboa", "Málaga", "A Coruña", "São Miguel", "empresas"));

    static final DemoDivision NORDICS = of(
            "a40e8f27-5d61-4c9b-93ea-7b2d6f18c053",
            "Nordics",
            List.of("Kundtjänst", "Fakturafrågor", "Försäljning", "Ordrestøtte", "Asiakaspalvelu", "Þjónustuver"),
            List.of("Malmö", "Göteborg", "Tromsø", "Århus", "Jyväskylä", "Reykjavík", "företag"));

    static final DemoDivision APAC = of(
            "d82b64f9-31c5-4ea0-a7d4-0f9e5c716b2a",
            "APAC",
            List.of("ご注文", "返品・交換", "技術サポート", "고객 지원", "客户服务", "Bookings", "Claims"),
            List.of("東京", "大阪", "서울", "上海", "Sydney", "Auckland", "Singapore"));

    static final DemoDivision NORTH_AMERICA = of(
            "f5c03a8d-6e92-47b1-8c4f-e3d71a2b9506",
            "North America",
            List.of("Reservations", "Claims", "Prescriptions", "Roadside", "Collections", "Service à la clientèle"),
            List.of("US East", "US West", "Texas", "Québec", "Ontario", "Puerto Rico", "bilingual"));

    static final List<DemoDivision> ALL = List.of(HOME, DACH, IBERIA, NORDICS, APAC, NORTH_AMERICA);

    private static DemoDivision of(String id, String name, List<String> topics, List<String> places) {
        return new DemoDivision(new Division(id, name), topics, places);
    }
}
