package app.zhanggui.question;

/**
 * A place in a folded text that names a role.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last character
 * @param role the role's name in the documents
 */
record RoleMention(int start, int end, String role) {}
