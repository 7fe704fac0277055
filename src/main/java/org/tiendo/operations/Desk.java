package org.tiendo.operations;

/** Where operations staff see and steer the runs. */
public record Desk(RunHistory runs, Dossiers dossiers, Interventions interventions) {}
