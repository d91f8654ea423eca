package org.queuebridge.sandbox.aws;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.queuebridge.sandbox.http.Content;

/**
 * The values of JSON as CBOR (RFC 8949), as the Smithy protocol RPC v2 CBOR writes them: times are seconds since 1970
 * under tag 1.
 */
public final class Cbor {
    private static final int EPOCH = 1;
    private static final CBORFactory FACTORY = new CBORFactory();

    private Cbor() {}

    /**
     * Reads an object; nothing is an empty one. Times become numbers.
     *
     * @throws AwsException where it is not one
     */
    public static JsonObject read(Content content) {
        byte[] bytes = content.bytes();
        if (bytes.length == 0) {
            return new JsonObject();
        }
        try (CBORParser parser = FACTORY.createParser(bytes)) {
            parser.nextToken();
            if (value(parser) instanceof JsonObject object) {
                return object;
            }
        } catch (IOException _) {
            throw unreadable();
        }
        throw unreadable();
    }

    /**
     * Writes an object.
     *
     * @param times the names of the members whose numbers are times
     */
    public static Content write(JsonObject object, Set<String> times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CBORGenerator generator = FACTORY.createGenerator(bytes)) {
            write(generator, object, false, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Content.of(bytes.toByteArray());
    }

    private static JsonElement value(CBORParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw unreadable();
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonPrimitive(parser.getText());
            case VALUE_NUMBER_INT -> new JsonPrimitive(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> new JsonPrimitive(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> new JsonPrimitive(parser.getBooleanValue());
            case VALUE_NULL -> JsonNull.INSTANCE;
            default -> throw unreadable();
        };
    }

    private static JsonObject object(CBORParser parser) throws IOException {
        JsonObject object = new JsonObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.add(name, value(parser));
        }
        return object;
    }

    private static JsonArray array(CBORParser parser) throws IOException {
        JsonArray array = new JsonArray();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private static void write(CBORGenerator generator, JsonElement value, boolean time, Set<String> times)
            throws IOException {
        switch (value) {
            case JsonObject object -> {
                generator.writeStartObject(object.size());
                for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                    generator.writeFieldName(member.getKey());
                    write(generator, member.getValue(), times.contains(member.getKey()), times);
                }
                generator.writeEndObject();
            }
            case JsonArray array -> {
                generator.writeStartArray(array, array.size());
                for (JsonElement element : array) {
                    write(generator, element, time, times);
                }
                generator.writeEndArray();
            }
            case JsonPrimitive primitive -> write(generator, primitive, time);
            default -> generator.writeNull();
        }
    }

    private static void write(CBORGenerator generator, JsonPrimitive value, boolean time) throws IOException {
        if (time) {
            generator.writeTag(EPOCH);
        }
        if (value.isBoolean()) {
            generator.writeBoolean(value.getAsBoolean());
        } else if (value.isString()) {
            generator.writeString(value.getAsString());
        } else if (value.getAsNumber() instanceof Double) {
            generator.writeNumber(value.getAsDouble());
        } else {
            generator.writeNumber(value.getAsLong());
        }
    }

    private static AwsException unreadable() {
        return AwsException.refusal("SerializationException", "The request body is not a CBOR map");
    }
}
