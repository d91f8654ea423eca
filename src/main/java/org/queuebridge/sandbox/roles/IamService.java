package org.queuebridge.sandbox.roles;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.QueryCodes;
import org.queuebridge.sandbox.aws.QueryXml;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;
import org.queuebridge.sandbox.iam.Policy;

/** {@link LocalRoles} over the AWS query protocol: creating and reading a role, and changing its policies. */
public final class IamService implements AwsService {
    private static final String VERSION = "2010-05-08";
    private static final QueryXml XML = new QueryXml("https://iam.amazonaws.com/doc/2010-05-08/");
    private static final QueryCodes CODES = new QueryCodes(Map.of());

    private final LocalRoles roles;

    public IamService(LocalRoles roles) {
        this.roles = roles;
    }

    @Override
    public boolean serves(Request request) {
        return request.header("X-Amz-Target").isEmpty()
                && request.form().text("Version").equals(VERSION);
    }

    @Override
    public String operation(Request request) {
        return request.form().text("Action");
    }

    @Override
    public Set<String> operations() {
        return Set.of("CreateRole", "GetRole", "UpdateAssumeRolePolicy", "PutRolePolicy");
    }

    @Override
    public String action(Request request) {
        return "iam:" + operation(request);
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        return "arn:aws:iam::" + home.account() + ":role/" + request.form().text("RoleName");
    }

    @Override
    public Response answer(Request request, Signed signed) {
        String operation = operation(request);
        String arn = resource(request, signed.home());
        return XML.answer(
                operation,
                switch (operation) {
                    case "CreateRole" -> create(request, arn);
                    case "GetRole" -> role(request, arn, existing(request, arn));
                    case "UpdateAssumeRolePolicy" -> trust(request, arn);
                    case "PutRolePolicy" -> allow(request, arn);
                    default ->
                        throw AwsException.refusal(
                                "InvalidAction", "Could not find operation " + operation + " for version " + VERSION);
                });
    }

    @Override
    public Response refusal(AwsException refusal) {
        return XML.refusal(CODES.of(refusal));
    }

    private String create(Request request, String arn) {
        String policy = policy(request, "AssumeRolePolicyDocument", Policy::parse);
        if (roles.find(arn).isPresent()) {
            throw AwsException.refusal(
                    409,
                    "EntityAlreadyExists",
                    "Role with name " + request.form().text("RoleName") + " already exists.");
        }
        roles.trust(arn, policy);
        return role(request, arn, existing(request, arn));
    }

    private String trust(Request request, String arn) {
        existing(request, arn);
        roles.trust(arn, policy(request, "PolicyDocument", Policy::parse));
        return "";
    }

    private String allow(Request request, String arn) {
        existing(request, arn);
        roles.allow(arn, request.form().text("PolicyName"), policy(request, "PolicyDocument", Policy::parseOfRole));
        return "";
    }

    private LocalRoles.Role existing(Request request, String arn) {
        return roles.find(arn)
                .orElseThrow(() -> AwsException.refusal(
                        404,
                        "NoSuchEntity",
                        "The role with name " + request.form().text("RoleName") + " cannot be found."));
    }

    /** IAM writes policies percent-encoded. */
    private static String role(Request request, String arn, LocalRoles.Role role) {
        String trust = URLEncoder.encode(role.trust(), StandardCharsets.UTF_8).replace("+", "%20");
        return "<Role>"
                + QueryXml.element("Path", "/")
                + QueryXml.element("RoleName", request.form().text("RoleName"))
                + QueryXml.element("RoleId", "AROASANDBOX0000000000")
                + QueryXml.element("Arn", arn)
                + QueryXml.element("CreateDate", Instant.EPOCH.toString())
                + QueryXml.element("AssumeRolePolicyDocument", trust)
                + "</Role>";
    }

    private static String policy(Request request, String name, Function<String, Optional<Policy>> parse) {
        String text = request.form().text(name);
        if (parse.apply(text).isEmpty()) {
            throw AwsException.refusal("MalformedPolicyDocument", "The policy is not in the valid JSON format.");
        }
        return text;
    }
}
