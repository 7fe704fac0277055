package org.tiendo.ledger;

/**
 * One vintage of a figure, as a query for knowledge finds it.
 *
 * @param isWithdrawal whether it says that the source no longer delivers the figure
 */
record KnownVintage(Provenance vintage, boolean isWithdrawal) {}
