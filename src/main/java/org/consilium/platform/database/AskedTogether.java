package org.consilium.platform.database;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * One question for all who ask the same kind of thing at the same moment, as a hall does that comes
 * back at once. Whoever comes while a question is under way asks the next one, together with all
 * who come meanwhile; whoever comes alone asks alone, at once. Nothing is remembered: an answer was
 * read after everybody who gets it had asked. One's trouble is not another's: whoever asked
 * together with others and got no answer asks alone.
 */
public final class AskedTogether<Q, A> {

  private final Function<Set<Q>, Map<Q, A>> asking;
  private final Patience patience;
  private Group<Q, A> gathering;
  private Group<Q, A> underWay;

  /**
   * How long others are waited for.
   *
   * @param before the question under way, before the next is asked beside it
   * @param together the question that was asked for me too, before I ask alone
   */
  record Patience(Duration before, Duration together) {

    private static final Patience USUAL =
        new Patience(Duration.ofMillis(100), Duration.ofSeconds(2));
  }

  private static final class Group<Q, A> {

    private final Set<Q> questions = new HashSet<>();
    private final CompletableFuture<Map<Q, A>> answers = new CompletableFuture<>();
  }

  /**
   * @param asking reads the answers that there are, on the thread of one who asks; it must see what
   *     was committed when it is called, so it runs in no transaction of the asker's that holds
   *     things back
   */
  public AskedTogether(Function<Set<Q>, Map<Q, A>> asking) {
    this(asking, Patience.USUAL);
  }

  AskedTogether(Function<Set<Q>, Map<Q, A>> asking, Patience patience) {
    this.asking = asking;
    this.patience = patience;
  }

  /** The answer, if there is one; throws what the asking for it throws. */
  public Optional<A> ask(Q question) {
    Group<Q, A> group;
    Group<Q, A> before;
    boolean leads;
    synchronized (this) {
      leads = gathering == null;
      if (leads) {
        gathering = new Group<>();
      }
      group = gathering;
      group.questions.add(question);
      before = underWay;
    }
    Map<Q, A> answers =
        leads
            ? lead(group, before, question)
            : answers(group, patience.together()).orElseGet(() -> alone(question));
    return Optional.ofNullable(answers.get(question));
  }

  private Map<Q, A> lead(Group<Q, A> group, Group<Q, A> before, Q question) {
    try {
      if (before != null) {
        answers(before, patience.before());
      }
    } finally {
      begin(group);
    }
    try {
      Map<Q, A> answers = asking.apply(group.questions);
      group.answers.complete(answers);
      return answers;
    } catch (Throwable failure) {
      group.answers.completeExceptionally(failure);
      if (group.questions.size() == 1) {
        throw failure;
      }
      return alone(question);
    } finally {
      end(group);
    }
  }

  /** Whoever comes from now on may have seen more. */
  private synchronized void begin(Group<Q, A> group) {
    gathering = null;
    underWay = group;
  }

  private synchronized void end(Group<Q, A> group) {
    if (underWay == group) {
      underWay = null;
    }
  }

  private Map<Q, A> alone(Q question) {
    return asking.apply(Set.of(question));
  }

  /** What was answered to all of them, unless that failed or takes longer. */
  private static <Q, A> Optional<Map<Q, A>> answers(Group<Q, A> group, Duration patience) {
    try {
      return Optional.of(group.answers.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
