import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from gfmd.core.operations import ChangeTogether

# Readings and decisions of words that an answer no longer has count no more. All of those from before wordings were
# counted are of wording 0; which ones they are is known from the history.
WHAT_WAS_READ = """
CREATE TEMPORARY TABLE read_before ON COMMIT DROP AS
    SELECT r.id, r.answer_id, r.codebook_id FROM questionnaires_reading r
    JOIN questionnaires_answer a ON a.id = r.answer_id
    CROSS JOIN LATERAL (
        SELECT max(pgh_created_at) AS finished_at FROM questionnaires_readingevent WHERE pgh_obj_id = r.id
    ) reading
    CROSS JOIN LATERAL (
        SELECT text, language FROM questionnaires_answerevent
        WHERE pgh_obj_id = r.answer_id AND pgh_created_at <= reading.finished_at ORDER BY pgh_id DESC LIMIT 1
    ) then_
    WHERE r.finished_on IS NOT NULL AND (then_.text, then_.language) <> (a.text, a.language);
UPDATE questionnaires_reading SET wording = 0 WHERE id IN (SELECT id FROM read_before);
UPDATE questionnaires_adjudication d SET wording = 0 FROM questionnaires_code c
    WHERE c.id = d.code_id AND (d.answer_id, c.codebook_id) IN (SELECT answer_id, codebook_id FROM read_before);
"""
# Drawn by the same lot as before, of the share as it is now.
ENTERED_TWICE = """
UPDATE questionnaires_reply SET is_entered_twice = true WHERE id IN (
    SELECT y.id FROM questionnaires_reply y
    JOIN questionnaires_addressee a ON a.id = y.addressee_id
    JOIN questionnaires_round r ON r.id = a.round_id
    JOIN places_state s ON s.id = a.state_id
    CROSS JOIN LATERAL (
        SELECT encode(sha256(convert_to(r.slug || '#' || s.iso3 || '#' || y.number, 'UTF8')), 'hex') AS hex
    ) h
    WHERE y.channel <> 'portal' AND r.double_entry_percent >
        (('x' || left(h.hex, 8))::bit(32)::bigint % 100 * 96 + ('x' || substr(h.hex, 9, 8))::bit(32)::bigint) % 100
);
SET CONSTRAINTS ALL IMMEDIATE;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("questionnaires", "0003_codebook_draft"),
        ("sources", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTogether(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="adjudication",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="adjudication",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="adjudication",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="answer",
                    name="closed",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="answer",
                    name="count_revisions",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="answer",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="answer",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="answer",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="answerchoice",
                    name="closed",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="dispatch",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="dispatch",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="dispatch",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reading",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reading",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reading",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reply",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reply",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reply",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="secondentry",
                    name="closed",
                ),
                migrations.RemoveConstraint(
                    model_name="adjudication",
                    name="questionnaires_adjudication_code",
                ),
                migrations.RemoveConstraint(
                    model_name="reading",
                    name="questionnaires_reading_pass",
                ),
                migrations.RemoveConstraint(
                    model_name="reading",
                    name="questionnaires_reading_coder",
                ),
                migrations.AddField(
                    model_name="adjudication",
                    name="wording",
                    field=models.PositiveIntegerField(default=1, editable=False, verbose_name="wording"),
                ),
                migrations.AddField(
                    model_name="adjudicationevent",
                    name="wording",
                    field=models.PositiveIntegerField(default=1, editable=False, verbose_name="wording"),
                ),
                migrations.AddField(
                    model_name="answer",
                    name="wording",
                    field=models.PositiveIntegerField(default=1, editable=False, verbose_name="wording"),
                ),
                migrations.AddField(
                    model_name="answerevent",
                    name="wording",
                    field=models.PositiveIntegerField(default=1, editable=False, verbose_name="wording"),
                ),
                migrations.AddField(
                    model_name="dispatch",
                    name="withdrawal_reason",
                    field=models.CharField(blank=True, max_length=300, verbose_name="why it was taken back"),
                ),
                migrations.AddField(
                    model_name="dispatch",
                    name="withdrawn_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="taken back by",
                    ),
                ),
                migrations.AddField(
                    model_name="dispatch",
                    name="withdrawn_on",
                    field=models.DateField(blank=True, null=True, verbose_name="taken back on"),
                ),
                migrations.AddField(
                    model_name="dispatchevent",
                    name="withdrawal_reason",
                    field=models.CharField(blank=True, max_length=300, verbose_name="why it was taken back"),
                ),
                migrations.AddField(
                    model_name="dispatchevent",
                    name="withdrawn_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="taken back by",
                    ),
                ),
                migrations.AddField(
                    model_name="dispatchevent",
                    name="withdrawn_on",
                    field=models.DateField(blank=True, null=True, verbose_name="taken back on"),
                ),
                migrations.AddField(
                    model_name="reading",
                    name="wording",
                    field=models.PositiveIntegerField(default=1, editable=False, verbose_name="wording"),
                ),
                migrations.AddField(
                    model_name="readingevent",
                    name="wording",
                    field=models.PositiveIntegerField(default=1, editable=False, verbose_name="wording"),
                ),
                migrations.AddField(
                    model_name="reply",
                    name="is_entered_twice",
                    field=models.BooleanField(
                        default=False,
                        editable=False,
                        help_text="Drawn by lot when the reply is registered, and so for good.",
                        verbose_name="entered twice",
                    ),
                ),
                migrations.AddField(
                    model_name="replyevent",
                    name="is_entered_twice",
                    field=models.BooleanField(
                        default=False,
                        editable=False,
                        help_text="Drawn by lot when the reply is registered, and so for good.",
                        verbose_name="entered twice",
                    ),
                ),
                migrations.AlterField(
                    model_name="round",
                    name="double_entry_percent",
                    field=models.PositiveSmallIntegerField(
                        default=0,
                        help_text="Share of the replies, from now on, whose closed questions a second person enters too.",
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="entered twice, per cent",
                    ),
                ),
                migrations.AlterField(
                    model_name="roundevent",
                    name="double_entry_percent",
                    field=models.PositiveSmallIntegerField(
                        default=0,
                        help_text="Share of the replies, from now on, whose closed questions a second person enters too.",
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="entered twice, per cent",
                    ),
                ),
            ]
        ),
        migrations.RunSQL([WHAT_WAS_READ, ENTERED_TWICE]),
        ChangeTogether(
            [
                pgtrigger.migrations.AddTrigger(
                    model_name="adjudication",
                    trigger=pgtrigger.compiler.Trigger(
                        name="names_wording",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF TG_OP = 'INSERT' THEN SELECT wording INTO NEW.wording FROM questionnaires_answer WHERE id = NEW.answer_id FOR SHARE; ELSE NEW.wording = OLD.wording; END IF;\n                    RETURN NEW;\n                ",
                            hash="3a8fdc8b43a050b93a39a6e7990446b65f4ab2f1",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_names_wording_32cd0",
                            table="questionnaires_adjudication",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="adjudication",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_adjudicationevent" ("answer_id", "code_id", "decided_by_id", "decided_on", "id", "is_given", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "wording") VALUES (NEW."answer_id", NEW."code_id", NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."is_given", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."wording"); RETURN NULL;',
                            hash="bc5ec514d9733760be630b90a6850bb92ffc3fc5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b64b9",
                            table="questionnaires_adjudication",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="adjudication",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_adjudicationevent" ("answer_id", "code_id", "decided_by_id", "decided_on", "id", "is_given", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "wording") VALUES (NEW."answer_id", NEW."code_id", NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."is_given", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."wording"); RETURN NULL;',
                            hash="3044a56258d72d4eb9013b89075a6cd089567dfc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b67c5",
                            table="questionnaires_adjudication",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="adjudication",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_adjudicationevent" ("answer_id", "code_id", "decided_by_id", "decided_on", "id", "is_given", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "wording") VALUES (OLD."answer_id", OLD."code_id", OLD."decided_by_id", OLD."decided_on", OLD."id", OLD."is_given", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."wording"); RETURN NULL;',
                            hash="6d849f44c907b2a8035db359f944dbfa23e88768",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_000de",
                            table="questionnaires_adjudication",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="closed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            IF TG_OP = 'INSERT' THEN\n                IF EXISTS (SELECT 1 FROM questionnaires_reply r WHERE r.id = NEW.reply_id AND r.status IN ('coded', 'checked', 'published')) THEN RAISE check_violation USING MESSAGE = 'the reply is coded or checked; reopen it to change its answers'; END IF;\n                RETURN NEW;\n            ELSIF TG_OP = 'DELETE' THEN\n                IF EXISTS (SELECT 1 FROM questionnaires_reply r WHERE r.id = OLD.reply_id AND r.status IN ('coded', 'checked', 'published')) THEN RAISE check_violation USING MESSAGE = 'the reply is coded or checked; reopen it to change its answers'; END IF;\n                RETURN OLD;\n            END IF;\n            IF (EXISTS (SELECT 1 FROM questionnaires_reply r WHERE r.id = OLD.reply_id AND r.status IN ('coded', 'checked', 'published'))) AND EXISTS (\n                SELECT 1 FROM jsonb_each_text(to_jsonb(OLD)) was\n                WHERE was.key <> ALL (ARRAY['is_confidential', 'revision']::text[]) \n                  AND was.value IS DISTINCT FROM to_jsonb(NEW) ->> was.key\n            ) THEN RAISE check_violation USING MESSAGE = 'the reply is coded or checked; reopen it to change its answers'; END IF;\n            RETURN NEW;\n        ",
                            hash="d8729a468fec84c4ce7a869cf1b59b0b269ec2de",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_closed_13f1a",
                            table="questionnaires_answer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="count_revisions",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="NEW.revision = OLD.revision + 1; NEW.wording = OLD.wording + ((NEW.text, NEW.language) IS DISTINCT FROM (OLD.text, OLD.language))::int; RETURN NEW;",
                            hash="fc5535df1d134cbacdfec5e8e9342f86f1ff403c",
                            operation="UPDATE",
                            pgid="pgtrigger_count_revisions_4fd2c",
                            table="questionnaires_answer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="open_readings_follow",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.wording <> NEW.wording)",
                            func="UPDATE questionnaires_reading SET wording = NEW.wording WHERE answer_id = NEW.id AND finished_on IS NULL; RETURN NULL;",
                            hash="addc25ad1255c952f900aac1c97204fcf3a6a2e1",
                            operation="UPDATE",
                            pgid="pgtrigger_open_readings_follow_4a7af",
                            table="questionnaires_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_answerevent" ("date", "entered_by_id", "entered_on", "id", "is_confidential", "is_unreadable", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "reply_id", "revision", "text", "wording", "yes") VALUES (NEW."date", NEW."entered_by_id", NEW."entered_on", NEW."id", NEW."is_confidential", NEW."is_unreadable", NEW."language", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question_id", NEW."reply_id", NEW."revision", NEW."text", NEW."wording", NEW."yes"); RETURN NULL;',
                            hash="ff78bad764f94c29be4613ca2e95236783a314b6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ea6f4",
                            table="questionnaires_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_answerevent" ("date", "entered_by_id", "entered_on", "id", "is_confidential", "is_unreadable", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "reply_id", "revision", "text", "wording", "yes") VALUES (NEW."date", NEW."entered_by_id", NEW."entered_on", NEW."id", NEW."is_confidential", NEW."is_unreadable", NEW."language", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question_id", NEW."reply_id", NEW."revision", NEW."text", NEW."wording", NEW."yes"); RETURN NULL;',
                            hash="3d5bec09b4d921f42dc0763bbc93d5412253bab9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_47d78",
                            table="questionnaires_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_answerevent" ("date", "entered_by_id", "entered_on", "id", "is_confidential", "is_unreadable", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "reply_id", "revision", "text", "wording", "yes") VALUES (OLD."date", OLD."entered_by_id", OLD."entered_on", OLD."id", OLD."is_confidential", OLD."is_unreadable", OLD."language", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question_id", OLD."reply_id", OLD."revision", OLD."text", OLD."wording", OLD."yes"); RETURN NULL;',
                            hash="413307d8ab7621b935db75eae74335bf4f003ebc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f09bd",
                            table="questionnaires_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answerchoice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="closed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            IF TG_OP = 'INSERT' THEN\n                IF EXISTS (SELECT 1 FROM questionnaires_answer a JOIN questionnaires_reply r ON r.id = a.reply_id WHERE a.id = NEW.answer_id AND r.status IN ('coded', 'checked', 'published')) THEN RAISE check_violation USING MESSAGE = 'the reply is coded or checked; reopen it to change its answers'; END IF;\n                RETURN NEW;\n            ELSIF TG_OP = 'DELETE' THEN\n                IF EXISTS (SELECT 1 FROM questionnaires_answer a JOIN questionnaires_reply r ON r.id = a.reply_id WHERE a.id = OLD.answer_id AND r.status IN ('coded', 'checked', 'published')) THEN RAISE check_violation USING MESSAGE = 'the reply is coded or checked; reopen it to change its answers'; END IF;\n                RETURN OLD;\n            END IF;\n            IF (EXISTS (SELECT 1 FROM questionnaires_answer a JOIN questionnaires_reply r ON r.id = a.reply_id WHERE a.id = OLD.answer_id AND r.status IN ('coded', 'checked', 'published'))) AND EXISTS (\n                SELECT 1 FROM jsonb_each_text(to_jsonb(OLD)) was\n                WHERE was.key <> ALL (ARRAY[]::text[]) \n                  AND was.value IS DISTINCT FROM to_jsonb(NEW) ->> was.key\n            ) THEN RAISE check_violation USING MESSAGE = 'the reply is coded or checked; reopen it to change its answers'; END IF;\n            RETURN NEW;\n        ",
                            hash="5203312217ad1421e8fa14f9b64fb6ab8b5d478d",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_closed_98efc",
                            table="questionnaires_answer_choices",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="what_went_out_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.withdrawn_on IS NOT NULL AND OLD.withdrawn_on IS NULL AND EXISTS (SELECT 1 FROM questionnaires_message WHERE dispatch_id = NEW.id AND begun_at IS NOT NULL) THEN RAISE check_violation USING MESSAGE = 'an e-mail that went out is not taken back'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;",
                            hash="11bcfa6739d04df1df4c866b709ce7dd82efa902",
                            operation="UPDATE",
                            pgid="pgtrigger_what_went_out_stays_4e0da",
                            table="questionnaires_dispatch",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_dispatchevent" ("addressee_id", "by_id", "channel", "date_as_written", "id", "key", "kind", "language", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "round_id", "starts_on", "step", "text", "until", "withdrawal_reason", "withdrawn_by_id", "withdrawn_on") VALUES (NEW."addressee_id", NEW."by_id", NEW."channel", NEW."date_as_written", NEW."id", NEW."key", NEW."kind", NEW."language", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."round_id", NEW."starts_on", NEW."step", NEW."text", NEW."until", NEW."withdrawal_reason", NEW."withdrawn_by_id", NEW."withdrawn_on"); RETURN NULL;',
                            hash="8c146fea8a21b3c99da0d261bfbbc61fa081a9e4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7d7e8",
                            table="questionnaires_dispatch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_dispatchevent" ("addressee_id", "by_id", "channel", "date_as_written", "id", "key", "kind", "language", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "round_id", "starts_on", "step", "text", "until", "withdrawal_reason", "withdrawn_by_id", "withdrawn_on") VALUES (NEW."addressee_id", NEW."by_id", NEW."channel", NEW."date_as_written", NEW."id", NEW."key", NEW."kind", NEW."language", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."round_id", NEW."starts_on", NEW."step", NEW."text", NEW."until", NEW."withdrawal_reason", NEW."withdrawn_by_id", NEW."withdrawn_on"); RETURN NULL;',
                            hash="f28314ecdd7d1b32b7d942c4daf9ed5fd3da3697",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5b644",
                            table="questionnaires_dispatch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_dispatchevent" ("addressee_id", "by_id", "channel", "date_as_written", "id", "key", "kind", "language", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "round_id", "starts_on", "step", "text", "until", "withdrawal_reason", "withdrawn_by_id", "withdrawn_on") VALUES (OLD."addressee_id", OLD."by_id", OLD."channel", OLD."date_as_written", OLD."id", OLD."key", OLD."kind", OLD."language", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."round_id", OLD."starts_on", OLD."step", OLD."text", OLD."until", OLD."withdrawal_reason", OLD."withdrawn_by_id", OLD."withdrawn_on"); RETURN NULL;',
                            hash="354ebf42f481a5c2d45196e55f6c2124b8e8023d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bce94",
                            table="questionnaires_dispatch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="message",
                    trigger=pgtrigger.compiler.Trigger(
                        name="taken_back_is_not_sent",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.begun_at IS NOT NULL AND OLD.begun_at IS NULL AND EXISTS (SELECT 1 FROM questionnaires_dispatch WHERE id = NEW.dispatch_id AND withdrawn_on IS NOT NULL) THEN RAISE check_violation USING MESSAGE = 'this e-mail was taken back'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;",
                            hash="f4b2c84a66455141e3dc37f85464701ee8bda813",
                            operation="UPDATE",
                            pgid="pgtrigger_taken_back_is_not_sent_cbc7c",
                            table="questionnaires_message",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reading",
                    trigger=pgtrigger.compiler.Trigger(
                        name="names_wording",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF TG_OP = 'INSERT' OR OLD.finished_on IS NULL THEN\n                        SELECT wording INTO NEW.wording FROM questionnaires_answer WHERE id = NEW.answer_id FOR SHARE;\n                        RETURN NEW;\n                    END IF;\n                    NEW.wording = OLD.wording;\n                    IF NEW.finished_on IS NULL\n                        AND NEW.wording <> (SELECT wording FROM questionnaires_answer WHERE id = NEW.answer_id)\n                    THEN\n                        RAISE check_violation USING MESSAGE = 'the answer was changed after this reading was finished';\n                    END IF;\n                    RETURN NEW;\n                ",
                            hash="8f6949ffac3c9ba566e62e4e114f2963fd898ca5",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_names_wording_65f61",
                            table="questionnaires_reading",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reading",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_readingevent" ("answer_id", "codebook_id", "coder_id", "finished_on", "id", "pass_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "wording") VALUES (NEW."answer_id", NEW."codebook_id", NEW."coder_id", NEW."finished_on", NEW."id", NEW."pass_number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."wording"); RETURN NULL;',
                            hash="44f3b707c5d8d6bf7f767d9986d3db058576be36",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6acba",
                            table="questionnaires_reading",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reading",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_readingevent" ("answer_id", "codebook_id", "coder_id", "finished_on", "id", "pass_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "wording") VALUES (NEW."answer_id", NEW."codebook_id", NEW."coder_id", NEW."finished_on", NEW."id", NEW."pass_number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."wording"); RETURN NULL;',
                            hash="9313cda24c559b2c8bdf62d85771fd3bff07add4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a9eb0",
                            table="questionnaires_reading",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reading",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_readingevent" ("answer_id", "codebook_id", "coder_id", "finished_on", "id", "pass_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "wording") VALUES (OLD."answer_id", OLD."codebook_id", OLD."coder_id", OLD."finished_on", OLD."id", OLD."pass_number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."wording"); RETURN NULL;',
                            hash="dd351a0198688b8bf9474fe5c2a8b98c693153a3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fbf85",
                            table="questionnaires_reading",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reply",
                    trigger=pgtrigger.compiler.Trigger(
                        name="draw_lot",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF TG_OP = 'UPDATE' THEN\n                        NEW.is_entered_twice = OLD.is_entered_twice;\n                    ELSE\n                        NEW.is_entered_twice = coalesce((\n                            SELECT NEW.channel <> 'portal' AND (\n    SELECT (('x' || left(h.hex, 8))::bit(32)::bigint % 100 * 96 + ('x' || substr(h.hex, 9, 8))::bit(32)::bigint) % 100\n    FROM (SELECT encode(sha256(convert_to(r.slug || '#' || s.iso3 || '#' || NEW.number, 'UTF8')), 'hex') AS hex) h\n) < r.double_entry_percent\n                            FROM questionnaires_addressee a\n                            JOIN questionnaires_round r ON r.id = a.round_id\n                            JOIN places_state s ON s.id = a.state_id\n                            WHERE a.id = NEW.addressee_id), false);\n                    END IF;\n                    RETURN NEW;\n                ",
                            hash="603b96a5e33bce416d47e6f414d275d53e241310",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_draw_lot_23d72",
                            table="questionnaires_reply",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reply",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_replyevent" ("addressee_id", "channel", "checked_by_id", "checked_on", "confirmation_due_on", "confirmed_by_id", "confirmed_on", "entered_by_id", "entered_on", "id", "is_entered_twice", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "status", "version", "withdrawal_reason", "withdrawn_by_id", "withdrawn_on") VALUES (NEW."addressee_id", NEW."channel", NEW."checked_by_id", NEW."checked_on", NEW."confirmation_due_on", NEW."confirmed_by_id", NEW."confirmed_on", NEW."entered_by_id", NEW."entered_on", NEW."id", NEW."is_entered_twice", NEW."language", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."received_on", NEW."status", NEW."version", NEW."withdrawal_reason", NEW."withdrawn_by_id", NEW."withdrawn_on"); RETURN NULL;',
                            hash="4897d328fb38231f7c1424468606858efae4e5a6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_087de",
                            table="questionnaires_reply",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reply",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_replyevent" ("addressee_id", "channel", "checked_by_id", "checked_on", "confirmation_due_on", "confirmed_by_id", "confirmed_on", "entered_by_id", "entered_on", "id", "is_entered_twice", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "status", "version", "withdrawal_reason", "withdrawn_by_id", "withdrawn_on") VALUES (NEW."addressee_id", NEW."channel", NEW."checked_by_id", NEW."checked_on", NEW."confirmation_due_on", NEW."confirmed_by_id", NEW."confirmed_on", NEW."entered_by_id", NEW."entered_on", NEW."id", NEW."is_entered_twice", NEW."language", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."received_on", NEW."status", NEW."version", NEW."withdrawal_reason", NEW."withdrawn_by_id", NEW."withdrawn_on"); RETURN NULL;',
                            hash="d3a25a4e19e0ad6e0542a128b8c66e83d5921365",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_df147",
                            table="questionnaires_reply",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reply",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_replyevent" ("addressee_id", "channel", "checked_by_id", "checked_on", "confirmation_due_on", "confirmed_by_id", "confirmed_on", "entered_by_id", "entered_on", "id", "is_entered_twice", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "status", "version", "withdrawal_reason", "withdrawn_by_id", "withdrawn_on") VALUES (OLD."addressee_id", OLD."channel", OLD."checked_by_id", OLD."checked_on", OLD."confirmation_due_on", OLD."confirmed_by_id", OLD."confirmed_on", OLD."entered_by_id", OLD."entered_on", OLD."id", OLD."is_entered_twice", OLD."language", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."received_on", OLD."status", OLD."version", OLD."withdrawal_reason", OLD."withdrawn_by_id", OLD."withdrawn_on"); RETURN NULL;',
                            hash="0368e4a5350e712931fef3d630cefb78cfacd2bc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5c41a",
                            table="questionnaires_reply",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="round",
                    trigger=pgtrigger.compiler.Trigger(
                        name="closed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (('draft', 'circulated'), ('circulated', 'closed'), ('closed', 'published')) THEN RAISE check_violation USING MESSAGE = 'a round goes from draft to circulated, closed and published, one step at a time'; END IF; IF OLD.status <> 'draft' AND NEW.circulated_on IS DISTINCT FROM OLD.circulated_on THEN RAISE check_violation USING MESSAGE = 'the day the round went out does not change'; END IF; IF OLD.status <> 'draft' AND OLD.channel NOT IN ('', NEW.channel) THEN RAISE check_violation USING MESSAGE = 'the channel the round went out by does not change'; END IF; IF OLD.status <> 'draft' AND NEW.is_fictional <> OLD.is_fictional THEN RAISE check_violation USING MESSAGE = 'a round that went out does not turn from fiction into fact, or back'; END IF; IF NEW.double_coding <> OLD.double_coding AND EXISTS (SELECT 1 FROM questionnaires_reading g JOIN questionnaires_codebook b ON b.id = g.codebook_id JOIN questionnaires_question q ON q.id = b.question_id WHERE q.round_id = NEW.id) THEN RAISE check_violation USING MESSAGE = 'answers of this round were read: once or twice, it stays so'; END IF; RETURN NEW;",
                            hash="efc3a1d92f168ad8b3406c9ee8e03bd13d07c865",
                            operation="UPDATE",
                            pgid="pgtrigger_closed_9a084",
                            table="questionnaires_round",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="secondentry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="closed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            IF TG_OP = 'INSERT' THEN\n                IF EXISTS (SELECT 1 FROM questionnaires_reply r WHERE r.id = NEW.reply_id AND r.status IN ('coded', 'checked', 'published')) THEN RAISE check_violation USING MESSAGE = 'the reply is coded or checked; reopen it to change its answers'; END IF;\n                RETURN NEW;\n            ELSIF TG_OP = 'DELETE' THEN\n                IF EXISTS (SELECT 1 FROM questionnaires_reply r WHERE r.id = OLD.reply_id AND r.status IN ('coded', 'checked', 'published')) THEN RAISE check_violation USING MESSAGE = 'the reply is coded or checked; reopen it to change its answers'; END IF;\n                RETURN OLD;\n            END IF;\n            IF (EXISTS (SELECT 1 FROM questionnaires_reply r WHERE r.id = OLD.reply_id AND r.status IN ('coded', 'checked', 'published'))) AND EXISTS (\n                SELECT 1 FROM jsonb_each_text(to_jsonb(OLD)) was\n                WHERE was.key <> ALL (ARRAY['is_confidential', 'revision']::text[]) \n                  AND was.value IS DISTINCT FROM to_jsonb(NEW) ->> was.key\n            ) THEN RAISE check_violation USING MESSAGE = 'the reply is coded or checked; reopen it to change its answers'; END IF;\n            RETURN NEW;\n        ",
                            hash="396d704908258f8d402cf922a6f3f25cc372f624",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_closed_634f8",
                            table="questionnaires_secondentry",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="adjudication",
                    constraint=models.UniqueConstraint(
                        fields=("answer", "code", "wording"),
                        name="questionnaires_adjudication_code",
                        violation_error_message="This code is already adjudicated.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="dispatch",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("withdrawn_by__isnull", True), ("withdrawn_on__isnull", True)),
                            models.Q(("withdrawn_by__isnull", False), ("withdrawn_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="questionnaires_dispatch_withdrawn_pair",
                        violation_error_message="Say both who took it back and when.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="dispatch",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("withdrawn_on__isnull", True),
                            models.Q(("withdrawal_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="questionnaires_dispatch_withdrawn_has_reason",
                        violation_error_message="Say why it was taken back.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reading",
                    constraint=models.UniqueConstraint(
                        fields=("answer", "codebook", "wording", "pass_number"),
                        name="questionnaires_reading_pass",
                        violation_error_message="This pass over the answer is already taken.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reading",
                    constraint=models.UniqueConstraint(
                        fields=("answer", "codebook", "wording", "coder"),
                        name="questionnaires_reading_coder",
                        violation_error_message="This coder has read this answer.",
                    ),
                ),
            ]
        ),
    ]
