package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.connect.AwsModel.Source;
import org.queuebridge.ui.session.Workspace;

class AwsProfilesTest {
    private final FakeAwsSignIn gateway =
            new FakeAwsSignIn().regions(Map.of("dev", "eu-central-1", "prod", "us-east-1"));
    private final AwsModel model = new AwsModel(new SameThreadTasks(), gateway, new Workspace());

    @BeforeEach
    void useProfiles() {
        model.sourceProperty().set(Source.PROFILE);
    }

    @ParameterizedTest
    @CsvSource({
        "dev default prod, '',   default",
        "dev prod,         '',   dev",
        "dev prod,         prod, prod",
        "dev prod,         gone, gone",
    })
    void theProfilesAreListedAndOneIsChosenWhereNoneIs(String names, String chosen, String then) {
        model.profileProperty().set(chosen);
        gateway.profiles(names.split(" "));

        model.loadProfiles();

        assertThat(model.profiles()).containsExactly(names.split(" "));
        assertThat(model.profileProperty().get()).isEqualTo(then);
    }

    @Test
    void withoutProfilesNoneIsChosen() {
        model.loadProfiles();

        assertThat(model.profiles()).isEmpty();
        assertThat(model.profileProperty().get()).isEmpty();
    }

    @Test
    void profilesThatCannotBeReadAreSaidBesideTheField() {
        gateway.profiles("broken");

        model.loadProfiles();

        assertThat(model.profileErrorProperty().get()).contains("broken");
    }

    @Test
    void aProfileBringsItsRegion() {
        model.profileProperty().set("dev");
        assertThat(model.regionProperty().get()).isEqualTo("eu-central-1");

        model.profileProperty().set("prod");
        assertThat(model.regionProperty().get()).isEqualTo("us-east-1");
    }

    /** Else one would connect to the region of the profile before. */
    @Test
    void aProfileWithoutARegionTakesThatOfTheProfileBeforeAway() {
        model.profileProperty().set("dev");

        model.profileProperty().set("plain");

        assertThat(model.regionProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"prod", "plain"})
    void aTypedRegionStays(String profile) {
        model.regionProperty().set("ap-south-1");

        model.profileProperty().set(profile);

        assertThat(model.regionProperty().get()).isEqualTo("ap-south-1");
    }

    @ParameterizedTest
    @CsvSource({"plain, true, ''", "plain, false, ''", "prod, true, us-east-1", "prod, false, us-east-1"})
    void theRegionOfAProfileThatIsNoLongerChosenComesTooLate(String profile, boolean inOrder, String region) {
        HeldTasks held = new HeldTasks();
        AwsModel slow = new AwsModel(held, gateway, new Workspace());
        slow.sourceProperty().set(Source.PROFILE);
        List<String> seen = new ArrayList<>();
        slow.regionProperty().subscribe((_, now) -> seen.add(now));

        slow.profileProperty().set("dev");
        slow.profileProperty().set(profile);
        Stream.of(0, 1).forEach(_ -> {
            if (inOrder) {
                held.runNext();
            } else {
                held.runLast();
            }
        });

        assertThat(slow.regionProperty().get()).isEqualTo(region);
        assertThat(seen).as("not even for a moment").doesNotContain("eu-central-1");
    }

    @Test
    void otherCredentialsHaveNoUseForTheProfilesRegion() {
        model.sourceProperty().set(Source.KEYS);

        model.profileProperty().set("dev");

        assertThat(model.regionProperty().get()).isEmpty();
    }
}
