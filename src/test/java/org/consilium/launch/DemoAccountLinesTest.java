package org.consilium.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAccountLinesTest {

  @Test
  void staffAndOneStudentOfEachDisciplineAreNamed() {
    List<String> lines =
        DemoAccountLines.of(
            """
            [{"email":"f@a.example","password":"word","role":"FACILITATOR","discipline":null},
             {"email":"s1@a.example","password":"word","role":"STUDENT","discipline":"NUR"},
             {"email":"s2@a.example","password":"word","role":"STUDENT","discipline":"NUR"},
             {"email":"s3@b.example","password":"word","role":"STUDENT","discipline":"PHA"}]
            """);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("f@a.example").endsWith("facilitator");
    assertThat(lines.get(1)).startsWith("s1@a.example").endsWith("student NUR");
    assertThat(lines.get(2)).startsWith("s3@b.example");
    assertThat(lines.get(3)).isEqualTo("1 more on the sign-in page; the password of all is word");
  }

  @Test
  void withoutADemoThereIsNothingToSay() {
    assertThat(DemoAccountLines.of("")).isEmpty();
    assertThat(DemoAccountLines.of("{\"type\":\"urn:consilium:problem:demo.no-demo\"}")).isEmpty();
  }
}
