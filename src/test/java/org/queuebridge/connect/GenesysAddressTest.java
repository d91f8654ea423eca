package org.queuebridge.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

class GenesysAddressTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            value = {
                "mypurecloud.com                              | mypurecloud.com",
                "  MyPureCloud.COM                            | mypurecloud.com",
                "mypurecloud.com.                             | mypurecloud.com",
                "mypurecloud.com/                             | mypurecloud.com",
                "api.mypurecloud.com                          | mypurecloud.com",
                "login.mypurecloud.com.au                     | mypurecloud.com.au",
                "apps.usw2.pure.cloud                         | usw2.pure.cloud",
                "https://login.mypurecloud.com                | mypurecloud.com",
                "https://login.mypurecloud.com/               | mypurecloud.com",
                "https://login.mypurecloud.com:443/           | mypurecloud.com",
                "HTTPS://API.MYPURECLOUD.DE/api/v2/users/me   | mypurecloud.de",
                "https://apps.mypurecloud.ie/directory/#/home | mypurecloud.ie",
                "https://example.mypurecloud.jp               | mypurecloud.jp",
                "us-east-1                                    | mypurecloud.com",
                "US-EAST-1                                    | mypurecloud.com",
                "eu_central_1                                 | mypurecloud.de",
                "us-east-2                                    | use2.us-gov-pure.cloud",
                "eusc-de-east-1                               | edee1.eusc-pure.cloud",
                "Europe (Frankfurt)                           | mypurecloud.de",
                "xyz1.pure.cloud                              | xyz1.pure.cloud",
                "api.xyz1.pure.cloud                          | xyz1.pure.cloud",
                "https://apps.xyz1.pure.cloud/                | xyz1.pure.cloud",
                "my.genesys.cloud                             | my.genesys.cloud"
            },
            delimiter = '|')
    void readsEveryFormOfAddress(String typed, String domain) {
        assertThat(GenesysAddress.of(typed))
                .isEqualTo(new GenesysAddress(
                        URI.create("https://login." + domain), URI.create("https://api." + domain), false))
                .returns("api." + domain, GenesysAddress::host);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "http://127.0.0.1:8123,   http://127.0.0.1:8123",
        "http://127.0.0.1:8123/,  http://127.0.0.1:8123",
        "127.0.0.1:8123,          http://127.0.0.1:8123",
        "localhost:8123,          http://localhost:8123",
        "HTTP://LocalHost:8123/x, http://localhost:8123",
        "https://localhost:8443,  https://localhost:8443",
        "http://[::1]:8123,       http://[::1]:8123",
        "http://localhost,        http://localhost"
    })
    void onThisComputerLoginAndApiAreTheSame(String typed, URI base) {
        assertThat(GenesysAddress.of(typed)).isEqualTo(new GenesysAddress(base, base, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mypurecloud.com",
                "http://192.168.1.5:8123",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com:8123"
            })
    void allowsPlainHttpOnThisComputerOnly(String typed) {
        assertRefused(typed, Reason.PLAIN_HTTP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "frankfurt",
                "eu-nowhere-9",
                "not a region",
                "192.168.1.5",
                "mypurecloud..com",
                "-bad.example.com",
                "ftp://mypurecloud.com",
                "https://",
                "https://mypurecloud.com:8443",
                "https://name@mypurecloud.com",
                "http://name@localhost:8123",
                "localhost:99999999999",
                "mypurecloud.com|x",
                "ドイツ"
            })
    void refusesInvalidAddresses(String typed) {
        assertRefused(typed, Reason.GENESYS_REGION_INVALID);
    }

    @ParameterizedTest
    @MethodSource("org.queuebridge.connect.GenesysRegions#all")
    void findsEveryPublicRegionByDomainNameAndAwsRegion(GenesysRegion region) {
        assertThat(List.of(region.name(), region.domain(), region.awsRegion()))
                .extracting(typed -> GenesysAddress.of(typed).host())
                .containsOnly("api." + region.domain());
    }

    @Test
    void knowsThe18PublicRegions() {
        assertThat(GenesysRegions.all())
                .hasSize(18)
                .contains(new GenesysRegion("Europe (Frankfurt)", "mypurecloud.de", "eu-central-1"))
                .doesNotHaveDuplicates();
    }

    private static void assertRefused(String typed, Reason reason) {
        assertThatThrownBy(() -> GenesysAddress.of(typed))
                .asInstanceOf(type(FailureException.class))
                .returns(new Failure.Invalid(reason, List.of(typed.strip()), Evidence.NONE), FailureException::failure);
    }
}
