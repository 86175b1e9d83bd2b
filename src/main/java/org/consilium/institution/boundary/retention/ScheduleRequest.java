package org.consilium.institution.boundary.retention;

/** Whether what is overdue is to be removed every day. */
public record ScheduleRequest(boolean daily) {}
