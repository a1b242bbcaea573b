package io.parley.analytics;

import io.parley.tenant.BrandView;

/** A brand on its agency's home; the time is the brand's own (rule AN4). */
public record BrandCard(BrandView brand, String time) {
}
