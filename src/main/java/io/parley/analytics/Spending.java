package io.parley.analytics;

/** What a message costs at present, heard or taken by the channel, in micro-dollars (rule AN12). */
record Spending(long received, long sent) {
}
