package org.consilium.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A session's gradebook on the screen, and the file that is taken away from it. */
final class GradebookPage {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Page page;
  private final List<CSVRecord> records;

  private GradebookPage(Page page, List<CSVRecord> records) {
    this.page = page;
    this.records = records;
  }

  /** Comes from a closed session's cockpit, and takes the file away. */
  static GradebookPage open(Person staff) {
    staff.follow("Open the gradebook");
    staff.heading("Gradebook");
    staff.look("gradebook");
    Path file = staff.page().waitForDownload(() -> staff.follow("Download as CSV")).path();
    return new GradebookPage(staff.page(), read(file));
  }

  private static List<CSVRecord> read(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.skip("\uFEFF".length());
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody's row of the table. */
  Locator row(String name) {
    return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
  }

  void shows(String name, String... cells) {
    for (String cell : cells) {
      assertThat(row(name)).containsText(cell);
    }
  }

  /** Cells of somebody's line of the file, parted by blanks; {@code -} for an empty one. */
  String cells(String name, String... columns) {
    CSVRecord line =
        records.stream()
            .filter(row -> name.equals(row.get("given_name") + " " + row.get("family_name")))
            .findFirst()
            .orElseThrow();
    return String.join(
        " ", Stream.of(columns).map(line::get).map(cell -> cell.isEmpty() ? "-" : cell).toList());
  }
}
