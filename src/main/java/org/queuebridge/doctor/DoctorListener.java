package org.queuebridge.doctor;

/** Is told of an examination while it goes on, on the thread that examines. */
public interface DoctorListener {
    /** Nobody listens. */
    DoctorListener NONE = new DoctorListener() {
        @Override
        public void checking(RungKind kind) {}

        @Override
        public void found(Rung rung) {}
    };

    /** What is looked at now. */
    void checking(RungKind kind);

    /** A rung, in the order of the ladder. */
    void found(Rung rung);
}
