package org.consilium.institution.control.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.RetainedData;
import org.consilium.institution.RetentionTimes;
import org.consilium.platform.database.Sql;

/** {@link RetentionTimes} as the school stated them, else by default. */
@ApplicationScoped
@Transactional
public class RetentionTimesFromDatabase implements RetentionTimes {

  @Inject private Sql sql;

  @Override
  public Map<RetainedData, Integer> daysOf(UUID institutionId) {
    Map<RetainedData, Integer> days = new EnumMap<>(RetainedData.class);
    for (RetainedData kind : RetainedData.values()) {
      days.put(kind, kind.defaultDays());
    }
    sql.list(
            "SELECT data, days FROM retention_time WHERE institution_id = ?",
            row -> Map.entry(row.oneOf(RetainedData.class, "data"), row.number("days")),
            institutionId)
        .forEach(stated -> days.put(stated.getKey(), stated.getValue()));
    return days;
  }
}
