package io.parley.campaign;

import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One of a card's up to four buttons; it has an entry point of its own (rule CA7). */
@Entity
@Table(name = "card_button")
class CardButton extends TenantOwned {

    @Column(name = "card_id")
    private UUID cardId;
    private int position;
    private String label;
    @Column(name = "entry_point_id")
    private UUID entryPointId;

    protected CardButton() {
    }

    CardButton(UUID id, UUID card, int position, String label, UUID entry) {
        super(id);
        this.cardId = card;
        this.position = position;
        this.label = label;
        this.entryPointId = entry;
    }

    UUID card() {
        return cardId;
    }

    int position() {
        return position;
    }

    String label() {
        return label;
    }

    UUID entryPoint() {
        return entryPointId;
    }

    void lead(String label, UUID entry) {
        this.label = label;
        this.entryPointId = entry;
    }

    CardButtonView view(EntryPointView entry) {
        return new CardButtonView(position, label, entry);
    }
}
