package io.parley.campaign;

/** A button of a card and the entry point it leads to. @param position from 1 */
public record CardButtonView(int position, String label, EntryPointView entry) {
}
