package org.consilium.bank.control;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.bank.Items;

/** {@link Items} from what is stored. */
@ApplicationScoped
@Transactional
public class ItemsFromDatabase implements Items {

  @Inject private ItemBook book;

  @Override
  public Map<UUID, Item> byIds(Collection<UUID> itemIds) {
    return book.byIds(itemIds).stream().collect(toMap(Item::id, identity()));
  }

  @Override
  public List<Item> ofCourse(UUID courseId) {
    return book.ofCourse(courseId);
  }
}
