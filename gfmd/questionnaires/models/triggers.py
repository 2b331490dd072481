"""Rules over several rows, which a CHECK cannot see. Each is one trigger with the words of its refusal."""

import pgtrigger

# Names of the triggers that close what is finished. The seed, which loads finished rounds whole, passes them by.
CLOSED = "closed"


def refuses(name, condition, message, *, on=pgtrigger.Insert | pgtrigger.Update, when=None):
    """A trigger: a row for which `condition` (SQL on NEW and OLD) holds is refused with `message`."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=on,
        condition=when,
        func=f"IF {condition} THEN RAISE check_violation USING MESSAGE = '{message}'; END IF; "
        "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;",
    )


def refuses_each(name, refusals, *, on):
    """One trigger for several refusals, {message: condition}, asked in their order."""
    asked = "".join(
        f"IF {condition} THEN RAISE check_violation USING MESSAGE = '{message}'; END IF; "
        for message, condition in refusals.items()
    )
    return pgtrigger.Trigger(name=name, when=pgtrigger.Before, operation=on, func=f"{asked}RETURN NEW;")


def closed(*, while_new, while_old, message, may_change=(), may_fill=False):
    """A trigger: no row is added, changed or removed while it is closed (SQL on NEW, and the same on OLD).

    Columns of `may_change` may change. With `may_fill` a column that was empty may be filled: a text in a language
    nobody was asked in.
    """
    was_filled = "AND coalesce(was.value, '') <> ''" if may_fill else ""
    free = ", ".join(f"'{column}'" for column in may_change)
    return pgtrigger.Trigger(
        name=CLOSED,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func=f"""
            IF TG_OP = 'INSERT' THEN
                IF {while_new} THEN RAISE check_violation USING MESSAGE = '{message}'; END IF;
                RETURN NEW;
            ELSIF TG_OP = 'DELETE' THEN
                IF {while_old} THEN RAISE check_violation USING MESSAGE = '{message}'; END IF;
                RETURN OLD;
            END IF;
            IF ({while_old}) AND EXISTS (
                SELECT 1 FROM jsonb_each_text(to_jsonb(OLD)) was
                WHERE was.key <> ALL (ARRAY[{free}]::text[]) {was_filled}
                  AND was.value IS DISTINCT FROM to_jsonb(NEW) ->> was.key
            ) THEN RAISE check_violation USING MESSAGE = '{message}'; END IF;
            RETURN NEW;
        """,
    )


def same_round(name, near, far, message):
    """The round that `near` (SQL on NEW) leads to is the one `far` leads to."""
    return refuses(name, f"({near}) <> ({far})", message)


def stays_in_round(has_rows, message, *, moved="OLD.round_id <> NEW.round_id"):
    """What others hang on (`has_rows`: SQL that is true if any do) is not moved to another round."""
    return refuses("stays_in_round", f"{moved} AND EXISTS ({has_rows})", message, on=pgtrigger.Update)


def round_of_reply(reply):
    """SQL: the round of the reply with this id."""
    return (
        "SELECT a.round_id FROM questionnaires_reply r "
        f"JOIN questionnaires_addressee a ON a.id = r.addressee_id WHERE r.id = {reply}"
    )
