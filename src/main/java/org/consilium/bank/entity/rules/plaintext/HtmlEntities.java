package org.consilium.bank.entity.rules.plaintext;

import java.util.HashMap;
import java.util.Map;

/** Character references of HTML: all numbers, and the names that occur in questions. */
final class HtmlEntities {

  private static final int LONGEST = 10;
  private static final Map<String, String> NAMED = new HashMap<>();

  static {
    String names =
        "amp & lt < gt > quot \" apos ' deg ° plusmn ± micro µ middot · times × divide ÷ frac12 ½"
            + " frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ le ≤ ge ≥ ne ≠ asymp ≈ rarr → larr ← uarr ↑"
            + " darr ↓ harr ↔ alpha α beta β gamma γ delta δ epsilon ε kappa κ lambda λ mu μ pi π"
            + " sigma σ omega ω Delta Δ Omega Ω ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ”"
            + " laquo « raquo » hellip … bull • euro € pound £ copy © reg ® trade ™ minus − permil"
            + " ‰ prime ′ Prime ″ infin ∞ radic √ sum ∑ aacute á acirc â agrave à aring å auml ä"
            + " aelig æ ccedil ç eacute é ecirc ê egrave è euml ë iacute í icirc î iuml ï ntilde ñ"
            + " oacute ó ocirc ô oslash ø ouml ö szlig ß uacute ú ucirc û uuml ü Aring Å Auml Ä"
            + " Eacute É Ouml Ö Oslash Ø Uuml Ü";
    String[] words = names.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      NAMED.put(words[i], words[i + 1]);
    }
    NAMED.put("nbsp", " ");
    NAMED.put("ensp", " ");
    NAMED.put("emsp", " ");
    NAMED.put("thinsp", " ");
    NAMED.put("shy", "");
  }

  private HtmlEntities() {}

  /** The {@code ;} that ends the reference which begins at this {@code &}, or -1. */
  static int end(String html, int at) {
    int last = Math.min(html.length(), at + 1 + LONGEST);
    for (int end = at + 1; end < last; end++) {
      if (html.charAt(end) == ';') {
        return end;
      }
    }
    return -1;
  }

  /** What stands for a reference, or null when it is none. */
  static String meaning(String reference) {
    return reference.startsWith("#") ? numbered(reference.substring(1)) : NAMED.get(reference);
  }

  private static String numbered(String number) {
    boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
    try {
      int code =
          Integer.parseInt(hexadecimal ? number.substring(1) : number, hexadecimal ? 16 : 10);
      boolean character =
          Character.isValidCodePoint(code)
              && Character.getType(code) != Character.SURROGATE
              && (!Character.isISOControl(code) || code == '\n' || code == '\t');
      return character ? Character.toString(code) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
