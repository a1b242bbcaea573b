package io.parley.analytics;

import io.parley.tenant.BrandView;

/** A brand on its agency's home. @param time the brand's own (rule AN4) @param zone what that time is called @param day null where nothing of it was ever counted (rule AN1) */
public record BrandCard(BrandView brand, String time, String zone, BrandDay day) {
}
