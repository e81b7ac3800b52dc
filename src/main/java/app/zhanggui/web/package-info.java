/**
 * What holds for every address of the site: security headers, limits for sessions and bodies, and how errors look.
 *
 * <p>It knows nothing of rules and questions. Addresses for programs get RFC 9457 problem documents, all others a small
 * page.
 */
@NullMarked
package app.zhanggui.web;

import org.jspecify.annotations.NullMarked;
