import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Validates many files in one virtual machine. Reads lines of profile, tab, file from standard input and answers each
 * with a line of profile, tab, file, tab, number of checks, tab, failed rules as clause-test:times separated by spaces.
 */
public class Validate {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      var parts = line.split("\t");
      System.out.println(line + "\t" + answer(parts[0], Path.of(parts[1])));
    }
  }

  private static String answer(String profile, Path file) {
    var flavour = PDFAFlavour.byFlavourId(profile);
    var failed = new TreeMap<String, Integer>();
    try (var data = Files.newInputStream(file);
        var parser = Foundries.defaultInstance().createParser(data, flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        var rule = assertion.getRuleId();
        failed.merge(rule.getClause() + "-" + rule.getTestNumber(), 1, Integer::sum);
      }
      var rules = new StringBuilder();
      failed.forEach((rule, times) -> rules.append(rules.isEmpty() ? "" : " ").append(rule).append(':').append(times));
      return result.getTotalAssertions() + "\t" + rules;
    } catch (Exception refusal) {
      return "0\trefused:" + refusal.getClass().getSimpleName();
    }
  }
}
