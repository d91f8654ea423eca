package org.queuebridge.sandbox.lambda;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** A {@link LocalLambda} over REST: what is asked for stands in method and path. */
public final class LambdaService implements AwsService {
    private static final Pattern PATH =
            Pattern.compile("/2015-03-31/functions(?:/(?<function>[^/]*)(?<policy>/policy(?:/(?<sid>[^/]+))?)?)?/?");
    private static final int PAGE = 50;
    private static final String QUALIFIER = "|[\\w$-]+";
    private static final String STATEMENT_ID = "[\\w-]{1,100}";

    /** The statuses of what all services refuse; with its own refusals it gives one. */
    private static final Map<String, Integer> STATUSES = Map.of(
            "AccessDeniedException", 403,
            "UnrecognizedClientException", 403,
            "InvalidSignatureException", 403,
            "ExpiredTokenException", 403,
            "MissingAuthenticationTokenException", 403);

    private final LocalLambda lambda;

    public LambdaService(LocalLambda lambda) {
        this.lambda = lambda;
    }

    @Override
    public boolean serves(Request request) {
        return request.path().startsWith("/2015-03-31/");
    }

    @Override
    public String operation(Request request) {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches()) {
            return "";
        }
        return switch (request.method() + (path.group("policy") == null ? "" : " policy")) {
            case "GET" -> group(request, "function").orElse("").isEmpty() ? "ListFunctions" : "GetFunction";
            case "GET policy" -> "GetPolicy";
            case "POST policy" -> "AddPermission";
            case "DELETE policy" -> "RemovePermission";
            default -> "";
        };
    }

    @Override
    public Set<String> operations() {
        return Set.of("ListFunctions", "GetFunction", "GetPolicy", "AddPermission", "RemovePermission");
    }

    @Override
    public String action(Request request) {
        return "lambda:" + operation(request);
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        return function(request, home).map(FunctionReference::arn).orElse("*");
    }

    @Override
    public Response answer(Request request, Signed signed) {
        return switch (operation(request)) {
            case "ListFunctions" -> list(request, signed.home());
            case "GetFunction" -> get(request, signed.home());
            case "GetPolicy" -> policy(request, signed.home());
            case "AddPermission" -> add(request, signed.home());
            case "RemovePermission" -> remove(request, signed.home());
            default -> throw AwsException.refusal(404, "UnknownOperationException", "The path is not known here.");
        };
    }

    @Override
    public Response refusal(AwsException refusal) {
        boolean throttled = refusal.code().equals("ThrottlingException");
        int status = throttled ? 429 : STATUSES.getOrDefault(refusal.code(), refusal.status());
        JsonObject body = new Output()
                .text("Type", status < 500 ? "User" : "Service")
                .text("Message", refusal.sentence())
                .json();
        return json(status, body).with("x-amzn-ErrorType", throttled ? "TooManyRequestsException" : refusal.code());
    }

    private Response list(Request request, AccountRegion home) {
        int most = request.query().first("MaxItems").map(Integer::valueOf).orElse(PAGE);
        Paging.Page<StoredFunction> page = new Paging(
                        "ListFunctions",
                        Math.clamp(most, 1, PAGE),
                        request.query().first("Marker"))
                .of(lambda.functions().in(home));
        return json(
                200,
                new Output()
                        .list("Functions", page.items(), LambdaService::described)
                        .text("NextMarker", page.nextToken())
                        .json());
    }

    /** Terraform asks for it; there is no code to be had here. */
    private Response get(Request request, AccountRegion home) {
        JsonObject answer = Output.nothing();
        answer.add("Configuration", described(stored(named(request, home))));
        answer.add("Code", Output.nothing());
        return json(200, answer);
    }

    private Response policy(Request request, AccountRegion home) {
        FunctionReference named = named(request, home);
        StoredFunction function = stored(named);
        JsonObject policy = function.policy(named.qualifier())
                .orElseThrow(() -> missing("The resource you requested does not exist."));
        return json(
                200,
                new Output()
                        .text("Policy", policy.toString())
                        .text("RevisionId", function.revision(named.qualifier()))
                        .json());
    }

    private Response add(Request request, AccountRegion home) {
        FunctionReference named = qualified(request, home);
        if (named.isLatest()) {
            throw AwsException.refusal(
                    "InvalidParameterValueException", "We currently do not support adding policies for $LATEST.");
        }
        JsonObject input = body(request);
        String sid = RequestJson.text(input, "StatementId").orElse("");
        if (!sid.matches(STATEMENT_ID)) {
            throw AwsException.validation(
                    "1 validation error detected: Value '%s' at 'statementId' failed to satisfy constraint: Member must satisfy regular expression pattern: ([a-zA-Z0-9-_]+)"
                            .formatted(sid));
        }
        JsonObject statement = FunctionPermission.of(sid, input).statement(named.arn());
        stored(named).add(named.qualifier(), sid, statement, RequestJson.text(input, "RevisionId"));
        return json(201, new Output().text("Statement", statement.toString()).json());
    }

    private Response remove(Request request, AccountRegion home) {
        FunctionReference named = named(request, home);
        stored(named)
                .remove(
                        named.qualifier(),
                        group(request, "sid").orElse(""),
                        request.query().first("RevisionId"));
        return Response.empty(204);
    }

    private StoredFunction stored(FunctionReference named) {
        return lambda.functions()
                .find(named.home(), named.name())
                .filter(function -> function.has(named.qualifier()))
                .orElseThrow(() -> missing("Function not found: " + named.arn()));
    }

    private static FunctionReference named(Request request, AccountRegion home) {
        return qualified(request, home).withoutLatest();
    }

    /** As the request names it, {@code $LATEST} included. */
    private static FunctionReference qualified(Request request, AccountRegion home) {
        request.query()
                .first("Qualifier")
                .filter(text -> !text.matches(QUALIFIER))
                .ifPresent(text -> {
                    throw AwsException.validation(
                            "1 validation error detected: Value '%s' at 'qualifier' failed to satisfy constraint: Member must satisfy regular expression pattern: (|[a-zA-Z0-9$_-]+)"
                                    .formatted(text));
                });
        return function(request, home)
                .orElseThrow(() -> AwsException.validation(
                        "1 validation error detected: Value at 'functionName' failed to satisfy constraint:"
                                + " Member must satisfy regular expression pattern"));
    }

    private static Optional<FunctionReference> function(Request request, AccountRegion home) {
        return group(request, "function")
                .flatMap(text ->
                        FunctionReference.parse(home, text, request.query().first("Qualifier")));
    }

    private static Optional<String> group(Request request, String name) {
        Matcher path = PATH.matcher(request.path());
        return path.matches() ? Optional.ofNullable(path.group(name)) : Optional.empty();
    }

    private static JsonObject described(StoredFunction function) {
        return new Output()
                .text("FunctionName", function.arn().substring(function.arn().lastIndexOf(':') + 1))
                .text("FunctionArn", function.arn())
                .text("Runtime", "java25")
                .text("Version", "$LATEST")
                .json();
    }

    private static JsonObject body(Request request) {
        try {
            JsonElement body = JsonParser.parseString(request.body());
            if (body.isJsonObject()) {
                return body.getAsJsonObject();
            }
        } catch (JsonParseException _) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static AwsException unreadable() {
        return AwsException.refusal("InvalidRequestContentException", "Could not parse request body into json");
    }

    private static AwsException missing(String message) {
        return AwsException.refusal(404, "ResourceNotFoundException", message);
    }

    private static Response json(int status, JsonObject body) {
        return Response.json(status, body)
                .with("x-amzn-RequestId", UUID.randomUUID().toString());
    }
}
