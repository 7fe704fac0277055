package org.tiendo.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiendo.schedule.StoredTriggers.Cron;
import org.tiendo.words.Sentence;

/**
 * The differences between the triggers in the store and those that the files ask for.
 *
 * @param sentences a sentence for each difference
 */
public record TriggerChanges(List<String> added, List<String> changed, List<String> removed, List<Sentence> sentences) {

    public TriggerChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        sentences = List.copyOf(sentences);
    }

    static TriggerChanges between(Map<String, Cron> stored, Timetable timetable) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Task task : timetable.tasks()) {
            Cron before = stored.get(task.name());
            Cron now = cron(task);
            if (before == null) {
                added.add(task.name());
                sentences.add(Sentence.of(TriggerChange.NEW, task.name(), now.toString()));
            } else if (!before.equals(now)) {
                changed.add(task.name());
                sentences.add(Sentence.of(TriggerChange.CHANGED, task.name(), now.toString(), before.toString()));
            }
        }
        List<String> removed = removed(stored, timetable);
        removed.forEach(task -> sentences.add(Sentence.of(TriggerChange.REMOVED, task)));
        return new TriggerChanges(added, changed, removed, sentences);
    }

    private static List<String> removed(Map<String, Cron> stored, Timetable timetable) {
        List<String> wanted = timetable.tasks().stream().map(Task::name).toList();
        return stored.keySet().stream().filter(name -> !wanted.contains(name)).toList();
    }

    static Cron cron(Task task) {
        return new Cron(task.cron(), task.zone().getId());
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    Stream<String> toSet() {
        return Stream.concat(added.stream(), changed.stream());
    }
}
