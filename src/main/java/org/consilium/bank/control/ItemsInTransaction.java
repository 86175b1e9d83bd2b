package org.consilium.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.bank.Item;
import org.consilium.bank.ItemEditing;
import org.consilium.bank.entity.rules.GiftReader;
import org.consilium.bank.entity.rules.ItemsPlan;

/** {@link ItemEditing} on the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ItemsInTransaction implements ItemEditing {

  @Inject private ItemBook book;
  @Inject private ItemAdding adding;

  @Override
  public List<Item> addGift(UUID courseId, String language, byte[] gift) {
    int lastNumber = book.hold(courseId);
    ItemsPlan plan = ItemsPlan.of(GiftReader.read(gift), book.digests(courseId));
    ItemAdding.requireFaultless(plan);
    return adding.add(courseId, language, lastNumber, plan);
  }

  @Override
  public List<Item> copy(List<UUID> itemIds, UUID courseId) {
    int number = book.hold(courseId);
    Map<UUID, Item> originals =
        book.byIds(itemIds).stream().collect(Collectors.toMap(Item::id, Function.identity()));
    List<Item> copies = new ArrayList<>();
    for (UUID itemId : itemIds) {
      number++;
      copies.add(ItemAdding.copy(originals.get(itemId), courseId, number));
    }
    book.add(courseId, copies, book.digestsOf(itemIds));
    return List.copyOf(copies);
  }
}
