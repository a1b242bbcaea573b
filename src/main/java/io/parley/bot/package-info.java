/**
 * Bots: what a brand's bots say, as a draft that people edit and as versions that run.
 * <ol>
 * <li>BO1 Every brand starts with one published bot, in its main language, made when the brand is opened.
 * <li>BO2 A flow is kept as canonical JSON: one order of keys, maps and sets sorted, nothing empty. The same flow gives the same bytes, so
 * that a checksum says whether two are equal.
 * <li>BO3 Publishing makes a version with the next number and the SHA-256 of its bytes and makes it live, in one transaction, and tells
 * {@link io.parley.bot.FlowPublished}. A version is never changed; who is in mid-run stays on theirs.
 * <li>BO4 An edit names the version of the draft it was made on and overwrites nobody's. A draft may be incomplete.
 * <li>BO5 A draft with problems is not published; each is named with its step. A website button to a link that is closed or not the brand's is one.
 * <li>BO6 Versions are cached by brand and id.
 * <li>BO7 Every text of a step is edited in every language of its flow, at most 10,000 characters each.
 * <li>BO8 Answers, products, buttons (at most three) and cases are added and removed with what else was typed, without a script. A key is
 * made from the words it begins with and stays. A website button leads to one of the brand's links, chosen for each language.
 * <li>BO9 A step is added after any other but an end, and moved and removed so that what was around it stays connected.
 * <li>BO10 An editor makes a new bot from the starter's words, renames it and edits what it says of its own.
 * </ol>
 * Out of scope so far: changing the order of answers, products and buttons; undo, restoring and comparing versions, the map, rehearsal.
 */
package io.parley.bot;
