package org.consilium.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
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
}
