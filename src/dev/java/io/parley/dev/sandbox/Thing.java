package io.parley.dev.sandbox;

/** Something the sandbox knows; what is kept again under the same id replaces it. */
interface Thing {

    String id();
}
