package io.parley.shared.tenancy;

import java.util.Set;

/**
 * What whoever acts for a brand has to respect, as of about a second ago.
 *
 * @param held       neither the brand nor its agency is active: its bots say the holding message only
 * @param limited    names of limits that are used up, such as conversations
 * @param stopWords  the brand's own words that opt a contact out, as {@link io.parley.shared.kernel.Keyword} plains them
 * @param holdingEn  what a held bot says in English, empty for the platform's words; the same in Korean
 * @param privacyUrl empty where the brand names none
 */
public record BrandRules(boolean held, Set<String> limited, Set<String> stopWords, String holdingEn, String holdingKo, String privacyUrl) {

    /** The holding message in a conversation's language; empty for the platform's words. */
    public String holding(String language) {
        return language.equals("ko") ? holdingKo : holdingEn;
    }
}
