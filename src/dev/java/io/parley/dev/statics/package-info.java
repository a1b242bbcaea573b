/**
 * The step of the build that writes the style sheets, scripts and images as the war holds them, into {@code target/static}.
 * <ol>
 * <li>The style sheets become two: {@code /css/parley.css}, tokens.css first and the others by name (cascade layers order them), and
 *     {@code /css/landing.css}, what stands inside each public page.</li>
 * <li>A file's name holds the beginning of its content's SHA-256: {@code /css/parley.3f9a2c1b.css}. Another content is another name.</li>
 * <li>A script imports others by their hashed names, so a changed file also renames all that import it. An import that is no literal path, one of a
 *     file that is not there, and a circle of imports end the build.</li>
 * <li>Each file is also written compressed, as {@code .br} and {@code .gz}, where that is smaller. On a machine for which there is no Brotli
 *     library the build says so and goes on with gzip alone.</li>
 * <li>{@code manifest.properties} lists each name in the source with its hashed name.</li>
 * <li>The same input gives the same bytes; what an earlier build left is deleted.</li>
 * </ol>
 */
package io.parley.dev.statics;
