import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Validates many signed files with the EU's DSS in one virtual machine. Arguments are certificates to be trusted, lines
 * of standard input are files. Answers each signature of a file, in the order in which they were made, with a line of
 * file, format, indication, sub-indication, whether it is intact, whether its file is only partly signed by it, number
 * of changes that DSS can't explain by signing, and errors, separated by tabs.
 */
public class Signatures {
  public static void main(String[] arguments) throws Exception {
    var trusted = new CommonTrustedCertificateSource();
    for (var file : arguments) trusted.addCertificate(DSSUtils.loadCertificate(new File(file)));
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      var verifier = new CommonCertificateVerifier();
      verifier.setTrustedCertSources(trusted);
      var validator = SignedDocumentValidator.fromDocument(new FileDocument(line));
      validator.setCertificateVerifier(verifier);
      var reports = validator.validateDocument();
      var simple = reports.getSimpleReport();
      for (var id : simple.getSignatureIdList()) {
        SignatureWrapper signature = reports.getDiagnosticData().getSignatureById(id);
        var scopes = signature.getSignatureScopes().stream().map(s -> s.getScope().name());
        var errors = simple.getAdESValidationErrors(id).stream().map(m -> m.getValue());
        System.out.println(
            String.join(
                "\t",
                line,
                String.valueOf(simple.getSignatureFormat(id)),
                String.valueOf(simple.getIndication(id)),
                String.valueOf(simple.getSubIndication(id)),
                String.valueOf(signature.isSignatureIntact() && signature.isSignatureValid()),
                scopes.collect(Collectors.joining(" ")),
                String.valueOf(signature.getPdfUndefinedChanges().size()),
                errors.collect(Collectors.joining("; "))));
      }
    }
  }
}
