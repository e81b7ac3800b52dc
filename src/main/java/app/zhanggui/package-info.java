/** The bootstrap of 掌规 and its configuration; the only package that may use every other one. */
@NullMarked
package app.zhanggui;

import org.jspecify.annotations.NullMarked;
