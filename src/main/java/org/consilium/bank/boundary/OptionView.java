package org.consilium.bank.boundary;

import org.consilium.bank.ItemOption;
import org.consilium.bank.entity.rules.GiftOption;

/** An option with its key; to staff alone. */
public record OptionView(String text, boolean correct, String feedback) {

  static OptionView of(ItemOption option) {
    return new OptionView(option.text(), option.correct(), option.feedback());
  }

  static OptionView of(GiftOption option) {
    return new OptionView(option.text(), option.correct(), option.feedback());
  }
}
