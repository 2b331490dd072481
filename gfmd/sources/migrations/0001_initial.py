# The first state of this part, made in one step: see docs/adr/0005-initial-migrations-in-one-step.md

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from gfmd.core.operations import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="DocumentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=60, verbose_name="short name in addresses"),
                        ),
                        ("symbol", models.CharField(blank=True, max_length=60, verbose_name="symbol")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("report", "report"),
                                    ("resolution", "resolution"),
                                    ("publication", "publication"),
                                    ("agenda", "agenda"),
                                    ("list", "list"),
                                    ("working_paper", "working paper"),
                                ],
                                max_length=16,
                                verbose_name="kind",
                            ),
                        ),
                        ("title", models.CharField(max_length=300, verbose_name="title")),
                        ("title_ar", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_zh_hans", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_fr", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_ru", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                        (
                            "language",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("ar", "Arabic"),
                                    ("zh-hans", "Chinese"),
                                    ("en", "English"),
                                    ("fr", "French"),
                                    ("ru", "Russian"),
                                    ("es", "Spanish"),
                                ],
                                max_length=7,
                                verbose_name="language of our copy",
                            ),
                        ),
                        ("issued_on", models.DateField(blank=True, null=True, verbose_name="issued on")),
                        (
                            "issued_precision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("day", "to the day"),
                                    ("month", "to the month"),
                                    ("year", "to the year"),
                                    ("relative", "relative, in the source's words"),
                                ],
                                max_length=8,
                                verbose_name="precision",
                            ),
                        ),
                        ("url", models.URLField(blank=True, verbose_name="address")),
                        ("accessed_on", models.DateField(blank=True, null=True, verbose_name="accessed on")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("held", "text held"),
                                    ("partial", "text held with gaps"),
                                    ("cited", "cited only"),
                                ],
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="note")),
                        ("is_fictional", models.BooleanField(default=False, verbose_name="fictional")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Passage",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "label",
                            models.SlugField(
                                help_text="p12 for paragraph 12, n1 for note 1.", max_length=40, verbose_name="label"
                            ),
                        ),
                        ("position", models.PositiveIntegerField(verbose_name="position")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("paragraph", "paragraph"),
                                    ("note", "note"),
                                    ("figure", "figure"),
                                    ("summary", "summary"),
                                    ("entry", "entry"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        ("section", models.CharField(blank=True, max_length=300, verbose_name="section")),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("ar", "Arabic"),
                                    ("zh-hans", "Chinese"),
                                    ("en", "English"),
                                    ("fr", "French"),
                                    ("ru", "Russian"),
                                    ("es", "Spanish"),
                                ],
                                max_length=7,
                                verbose_name="language of the text",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("complete", "complete"),
                                    ("fragment", "fragment: part is lost from our copy"),
                                    ("missing", "missing from our copy"),
                                ],
                                default="complete",
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
                    ],
                    options={
                        "verbose_name": "passage",
                        "verbose_name_plural": "passages",
                        "ordering": ["document", "position"],
                    },
                ),
                migrations.CreateModel(
                    name="PassageEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "label",
                            models.SlugField(
                                db_index=False,
                                help_text="p12 for paragraph 12, n1 for note 1.",
                                max_length=40,
                                verbose_name="label",
                            ),
                        ),
                        ("position", models.PositiveIntegerField(verbose_name="position")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("paragraph", "paragraph"),
                                    ("note", "note"),
                                    ("figure", "figure"),
                                    ("summary", "summary"),
                                    ("entry", "entry"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        ("section", models.CharField(blank=True, max_length=300, verbose_name="section")),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("ar", "Arabic"),
                                    ("zh-hans", "Chinese"),
                                    ("en", "English"),
                                    ("fr", "French"),
                                    ("ru", "Russian"),
                                    ("es", "Spanish"),
                                ],
                                max_length=7,
                                verbose_name="language of the text",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("complete", "complete"),
                                    ("fragment", "fragment: part is lost from our copy"),
                                    ("missing", "missing from our copy"),
                                ],
                                default="complete",
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Document",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("slug", models.SlugField(max_length=60, verbose_name="short name in addresses")),
                        ("symbol", models.CharField(blank=True, max_length=60, verbose_name="symbol")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("report", "report"),
                                    ("resolution", "resolution"),
                                    ("publication", "publication"),
                                    ("agenda", "agenda"),
                                    ("list", "list"),
                                    ("working_paper", "working paper"),
                                ],
                                max_length=16,
                                verbose_name="kind",
                            ),
                        ),
                        ("title", models.CharField(max_length=300, verbose_name="title")),
                        ("title_ar", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_zh_hans", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_fr", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_ru", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                        (
                            "language",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("ar", "Arabic"),
                                    ("zh-hans", "Chinese"),
                                    ("en", "English"),
                                    ("fr", "French"),
                                    ("ru", "Russian"),
                                    ("es", "Spanish"),
                                ],
                                max_length=7,
                                verbose_name="language of our copy",
                            ),
                        ),
                        ("issued_on", models.DateField(blank=True, null=True, verbose_name="issued on")),
                        (
                            "issued_precision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("day", "to the day"),
                                    ("month", "to the month"),
                                    ("year", "to the year"),
                                    ("relative", "relative, in the source's words"),
                                ],
                                max_length=8,
                                verbose_name="precision",
                            ),
                        ),
                        ("url", models.URLField(blank=True, verbose_name="address")),
                        ("accessed_on", models.DateField(blank=True, null=True, verbose_name="accessed on")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("held", "text held"),
                                    ("partial", "text held with gaps"),
                                    ("cited", "cited only"),
                                ],
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="note")),
                        ("is_fictional", models.BooleanField(default=False, verbose_name="fictional")),
                    ],
                    options={
                        "verbose_name": "document",
                        "verbose_name_plural": "documents",
                        "ordering": ["symbol", "slug"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("slug",),
                                name="sources_document_slug",
                                violation_error_message="Another document has this short name.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("symbol", ""), _negated=True),
                                fields=("symbol",),
                                name="sources_document_symbol",
                                violation_error_message="Another document has this symbol.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("issued_on__isnull", True), ("issued_precision", "")),
                                    models.Q(
                                        ("issued_on__isnull", False), models.Q(("issued_precision", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                ),
                                name="sources_document_issued_with_precision",
                                violation_error_message="An issue date needs its precision.",
                            ),
                        ],
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_documentevent" ("accessed_on", "id", "is_fictional", "issued_on", "issued_precision", "kind", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "status", "symbol", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans", "url") VALUES (NEW."accessed_on", NEW."id", NEW."is_fictional", NEW."issued_on", NEW."issued_precision", NEW."kind", NEW."language", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug", NEW."status", NEW."symbol", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans", NEW."url"); RETURN NULL;',
                            hash="5f0d7ac6f7502221ae92381077351308ea5ca814",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e1bfa",
                            table="sources_document",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_documentevent" ("accessed_on", "id", "is_fictional", "issued_on", "issued_precision", "kind", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "status", "symbol", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans", "url") VALUES (NEW."accessed_on", NEW."id", NEW."is_fictional", NEW."issued_on", NEW."issued_precision", NEW."kind", NEW."language", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug", NEW."status", NEW."symbol", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans", NEW."url"); RETURN NULL;',
                            hash="b4565b71cab5d5c1890a47825013f163d5581264",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_12f49",
                            table="sources_document",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_documentevent" ("accessed_on", "id", "is_fictional", "issued_on", "issued_precision", "kind", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "status", "symbol", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans", "url") VALUES (OLD."accessed_on", OLD."id", OLD."is_fictional", OLD."issued_on", OLD."issued_precision", OLD."kind", OLD."language", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug", OLD."status", OLD."symbol", OLD."title", OLD."title_ar", OLD."title_en", OLD."title_es", OLD."title_fr", OLD."title_ru", OLD."title_zh_hans", OLD."url"); RETURN NULL;',
                            hash="0d16e279af44418cbdfd60bbc3883c5e5d025763",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_83c90",
                            table="sources_document",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddField(
                    model_name="documentevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="documentevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="sources.document",
                    ),
                ),
                migrations.AddField(
                    model_name="passage",
                    name="document",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="sources.document",
                        verbose_name="document",
                    ),
                ),
                migrations.AddField(
                    model_name="passageevent",
                    name="document",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.document",
                        verbose_name="document",
                    ),
                ),
                migrations.AddField(
                    model_name="passageevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddField(
                    model_name="passageevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="sources.passage",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documentevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="9b4267053f2cf9ffb16e0e20850385559515ac3b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_9cd82",
                            table="sources_documentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="documentevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a352e2feddcca4a6441f0cecbaf91c5d3a4c3fe2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fdedc",
                            table="sources_documentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="passage",
                    constraint=models.UniqueConstraint(
                        fields=("document", "label"),
                        name="sources_passage_label",
                        violation_error_message="This document already has a passage with this label.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="passage",
                    constraint=models.UniqueConstraint(
                        fields=("document", "position"),
                        name="sources_passage_position",
                        violation_error_message="Another passage stands at this position.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="passage",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "missing"), ("text", "")),
                            models.Q(
                                models.Q(("status", "missing"), _negated=True), models.Q(("text", ""), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="sources_passage_missing_is_empty",
                        violation_error_message="A missing passage has no text; any other has one.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_passageevent" ("document_id", "id", "kind", "label", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "section", "status", "text") VALUES (NEW."document_id", NEW."id", NEW."kind", NEW."label", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."section", NEW."status", NEW."text"); RETURN NULL;',
                            hash="98c8b8516966a0351861b44c401afefde413086e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_af5cd",
                            table="sources_passage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_passageevent" ("document_id", "id", "kind", "label", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "section", "status", "text") VALUES (NEW."document_id", NEW."id", NEW."kind", NEW."label", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."section", NEW."status", NEW."text"); RETURN NULL;',
                            hash="caab5e0686dd4b4fc03191c2e2eecc85c43f2569",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1d8d7",
                            table="sources_passage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_passageevent" ("document_id", "id", "kind", "label", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "section", "status", "text") VALUES (OLD."document_id", OLD."id", OLD."kind", OLD."label", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."section", OLD."status", OLD."text"); RETURN NULL;',
                            hash="f7d4d87843f5a23d610ae605327a94d3d3273aa2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cbe2a",
                            table="sources_passage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passageevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="9404ce39e218c24924dec5248b2a1f49b866fad3",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_cb7fd",
                            table="sources_passageevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passageevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a33021aae1f4288af48c83a7580a5519bdae747d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a3092",
                            table="sources_passageevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
    ]
