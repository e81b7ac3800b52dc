package app.zhanggui.penalty;

/**
 * What one more event would bring.
 *
 * @param then the calculation with the event, which is the last of its case
 * @param step what the event itself would add and bring
 */
public record WhatIf(Calculation then, Step step) {}
