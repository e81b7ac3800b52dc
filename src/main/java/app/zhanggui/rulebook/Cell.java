package app.zhanggui.rulebook;

/**
 * One cell of a table row.
 *
 * @param header the text of its column header, empty where the column has none
 * @param text the cell's own plain text
 */
public record Cell(String header, String text) {}
