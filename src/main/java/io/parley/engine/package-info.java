/**
 * The engine: what a bot says next. It imports nothing but Java and knows no clock, chance, database or channel, so that a run can be
 * played again and gives the same.
 * <ol>
 * <li>E1 A run that arrives enters the flow's start and goes on until a question waits or the run ends. Any event on a fresh run is an
 * arrival, since an answer cannot be to a question that was not asked.
 * <li>E2 A run that was welcomed enters the same way, silently: its first words, up to the first question, were shown by the channel.
 * Then the reply counts as the answer.
 * <li>E3 A choice of the question that waits is its answer: its key becomes the variable's value, and the choice's own next, else the
 * question's, is entered.
 * <li>E4 A tap on anything else is old: one message says so and asks the question that waits again.
 * <li>E5 What is written is an answer where it equals a label in any language of the flow, a choice's key or a choice's number, without
 * regard to width, case, spaces and, at last, to signs; else one message says that it was not understood and asks again.
 * <li>E6 {@code {{v}}}, {@code {{v|else}}} and {@code {{v.description}}} are filled in texts, labels and targets: by the label of the
 * choice or the name of the product in the run's language. What has no value and no default is left out.
 * <li>E7 Texts of one turn are one message, parted by blank lines, until buttons or a question end it; over 9,000 characters they are
 * parted.
 * <li>E8 A recommendation is the product that suits most answers, of equals the first.
 * <li>E9 A run ends where nothing comes next, at an end step, or after 100 steps of one turn. A goal is reached once a run. A run that has
 * ended does nothing any more.
 * <li>E10 Every visit of a step has one number, from 1, and at most one outcome: answered or passed.
 * <li>E11 A channel that can show less gets the same as text: quick replies become a numbered list, buttons lines with their address.
 * <li>E12 The lint names what an author still has to put right; a flow without problems can be published.
 * </ol>
 * Out of scope so far: free text as an answer that is kept, delays, quizzes, chance.
 */
package io.parley.engine;
