# The first state of this part, made in one step: see docs/adr/0005-initial-migrations-in-one-step.md

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from gfmd.core.operations import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("sources", "0001_initial"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="Group",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("slug", models.SlugField(max_length=60, verbose_name="short name in addresses")),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                    ],
                    options={
                        "verbose_name": "group",
                        "verbose_name_plural": "groups",
                        "ordering": ["grouping", "position", "slug"],
                    },
                ),
                migrations.CreateModel(
                    name="Grouping",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("slug", models.SlugField(max_length=60, verbose_name="short name in addresses")),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("note", models.TextField(blank=True, verbose_name="note")),
                    ],
                    options={
                        "verbose_name": "grouping",
                        "verbose_name_plural": "groupings",
                        "ordering": ["slug"],
                    },
                ),
                migrations.CreateModel(
                    name="GroupingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=60, verbose_name="short name in addresses"),
                        ),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("note", models.TextField(blank=True, verbose_name="note")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GroupingPassagesLinkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GroupMembership",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="starts on")),
                        (
                            "until",
                            models.DateField(
                                blank=True,
                                help_text="The first day it no longer holds.",
                                null=True,
                                verbose_name="until",
                            ),
                        ),
                        (
                            "seen_on",
                            models.DateField(
                                blank=True,
                                help_text="A day on which a source shows it to hold.",
                                null=True,
                                verbose_name="seen on",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "group membership",
                        "verbose_name_plural": "group memberships",
                        "ordering": ["group", "state"],
                    },
                ),
                migrations.CreateModel(
                    name="GroupMembershipEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="starts on")),
                        (
                            "until",
                            models.DateField(
                                blank=True,
                                help_text="The first day it no longer holds.",
                                null=True,
                                verbose_name="until",
                            ),
                        ),
                        (
                            "seen_on",
                            models.DateField(
                                blank=True,
                                help_text="A day on which a source shows it to hold.",
                                null=True,
                                verbose_name="seen on",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GroupMembershipPassagesLinkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="State",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("iso3", models.CharField(max_length=3, verbose_name="ISO code")),
                        ("m49", models.CharField(max_length=3, verbose_name="M49 code")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("member", "Member State"), ("observer", "non-member observer State")],
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="short name")),
                        ("name_ar", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_zh_hans", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_en", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_fr", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_ru", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_es", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("member_from", models.DateField(blank=True, null=True, verbose_name="member from")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="member until")),
                    ],
                    options={
                        "verbose_name": "State",
                        "verbose_name_plural": "States",
                        "ordering": ["name"],
                    },
                ),
                migrations.CreateModel(
                    name="StateEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("iso3", models.CharField(max_length=3, verbose_name="ISO code")),
                        ("m49", models.CharField(max_length=3, verbose_name="M49 code")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("member", "Member State"), ("observer", "non-member observer State")],
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="short name")),
                        ("name_ar", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_zh_hans", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_en", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_fr", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_ru", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("name_es", models.CharField(max_length=120, null=True, verbose_name="short name")),
                        ("member_from", models.DateField(blank=True, null=True, verbose_name="member from")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="member until")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="StatePassagesLinkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GroupEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=60, verbose_name="short name in addresses"),
                        ),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="places.group",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="grouping",
                    name="passages",
                    field=models.ManyToManyField(
                        blank=True,
                        help_text="The paragraphs that state this fact.",
                        related_name="+",
                        to="sources.passage",
                        verbose_name="passages",
                    ),
                ),
                migrations.AddField(
                    model_name="groupevent",
                    name="grouping",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.grouping",
                        verbose_name="grouping",
                    ),
                ),
                migrations.AddField(
                    model_name="group",
                    name="grouping",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="groups",
                        to="places.grouping",
                        verbose_name="grouping",
                    ),
                ),
                migrations.AddField(
                    model_name="groupingevent",
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
                    model_name="groupingevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="places.grouping",
                    ),
                ),
                migrations.AddField(
                    model_name="groupingpassageslinkevent",
                    name="grouping",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.grouping",
                    ),
                ),
                migrations.AddField(
                    model_name="groupingpassageslinkevent",
                    name="passage",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                migrations.AddField(
                    model_name="groupingpassageslinkevent",
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
                    model_name="groupmembership",
                    name="group",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="places.group",
                        verbose_name="group",
                    ),
                ),
                migrations.AddField(
                    model_name="groupmembership",
                    name="passages",
                    field=models.ManyToManyField(
                        blank=True,
                        help_text="The paragraphs that state this fact.",
                        related_name="+",
                        to="sources.passage",
                        verbose_name="passages",
                    ),
                ),
                migrations.AddField(
                    model_name="groupmembershipevent",
                    name="group",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.group",
                        verbose_name="group",
                    ),
                ),
                migrations.AddField(
                    model_name="groupmembershipevent",
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
                    model_name="groupmembershipevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="places.groupmembership",
                    ),
                ),
                migrations.AddField(
                    model_name="groupmembershippassageslinkevent",
                    name="groupmembership",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.groupmembership",
                    ),
                ),
                migrations.AddField(
                    model_name="groupmembershippassageslinkevent",
                    name="passage",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                migrations.AddField(
                    model_name="groupmembershippassageslinkevent",
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
                    model_name="state",
                    name="passages",
                    field=models.ManyToManyField(
                        blank=True,
                        help_text="The paragraphs that state this fact.",
                        related_name="+",
                        to="sources.passage",
                        verbose_name="passages",
                    ),
                ),
                migrations.AddField(
                    model_name="groupmembershipevent",
                    name="state",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="groupmembership",
                    name="state",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="group_memberships",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="stateevent",
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
                    model_name="stateevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="places.state",
                    ),
                ),
                migrations.AddField(
                    model_name="statepassageslinkevent",
                    name="passage",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                migrations.AddField(
                    model_name="statepassageslinkevent",
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
                    model_name="statepassageslinkevent",
                    name="state",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.state",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="grouping",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="places_grouping_slug",
                        violation_error_message="Another grouping has this short name.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="grouping",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupingevent" ("id", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug"); RETURN NULL;',
                            hash="1ad3bbba93fce9ece6d6d8fea6957b1d73f32dfa",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_57a6e",
                            table="places_grouping",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="grouping",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "places_groupingevent" ("id", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug"); RETURN NULL;',
                            hash="20984781ccd8a1627d998deff9915a72432e23e5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3fcf8",
                            table="places_grouping",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="grouping",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupingevent" ("id", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."id", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug"); RETURN NULL;',
                            hash="8bb4f2c4c51cf7ca5a974d67f10d0d4a837d1baf",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fac51",
                            table="places_grouping",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="GroupingPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("places.grouping_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="16c2db68550fbee6d35193ce7974a08943638fe7",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_5adf3",
                            table="places_groupevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6f4d61653613d5844928beebbd0f7d0fa9ad3905",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ccd8f",
                            table="places_groupevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="group",
                    constraint=models.UniqueConstraint(
                        fields=("grouping", "slug"),
                        name="places_group_slug",
                        violation_error_message="This grouping already has such a group.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="group",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupevent" ("grouping_id", "id", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."grouping_id", NEW."id", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="c02eb1845dd6d1c4c0f759d9102762624a6aa532",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_649be",
                            table="places_group",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="group",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "places_groupevent" ("grouping_id", "id", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."grouping_id", NEW."id", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="71d18691cde0ae5c376cda253fd6b3436c1271f6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fe00f",
                            table="places_group",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="group",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupevent" ("grouping_id", "id", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (OLD."grouping_id", OLD."id", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug"); RETURN NULL;',
                            hash="cf8935851957f9152f8cddd5e3dd740d7b98aa16",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fa3f8",
                            table="places_group",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="e8160de715b2be48ce5039bcb1ab5e88c2eb58b8",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_f6b1c",
                            table="places_groupingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="46cd6cd20b3bf9742ac10aa2f39b16ba4b4d8adc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5ba67",
                            table="places_groupingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupingpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="068158c10afce75409f7d31680c3c26f5ecbece3",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_ba6c5",
                            table="places_groupingpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupingpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d0fc8c32dc1b6483c6c4707973078b060feb6c5c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_335c3",
                            table="places_groupingpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="GroupMembershipPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("places.groupmembership_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembershippassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="6fde92d6541a2d04b8d6837b06c2a5a8ae995c7a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_13a9b",
                            table="places_groupmembershippassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembershippassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d3ca4a9c4e4426f871fb190759b43f221d1f5368",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e3b70",
                            table="places_groupmembershippassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="state",
                    constraint=models.UniqueConstraint(
                        fields=("iso3",),
                        name="places_state_iso3",
                        violation_error_message="Another State has this ISO code.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="state",
                    constraint=models.UniqueConstraint(
                        fields=("m49",),
                        name="places_state_m49",
                        violation_error_message="Another State has this M49 code.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="state",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("iso3__regex", "^[A-Z]{3}$")),
                        name="places_state_iso3_form",
                        violation_error_message="An ISO code is three capital letters.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="state",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("m49__regex", "^[0-9]{3}$")),
                        name="places_state_m49_form",
                        violation_error_message="An M49 code is three digits.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="state",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("until__isnull", True),
                            models.Q(("member_from__isnull", False), ("until__gt", models.F("member_from"))),
                            _connector="OR",
                        ),
                        name="places_state_membership_in_order",
                        violation_error_message="Membership must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="state",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("kind", "observer"), ("member_from__isnull", False), _connector="OR"),
                        name="places_state_members_have_a_date",
                        violation_error_message="A Member State has a date of admission.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="state",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_stateevent" ("id", "iso3", "kind", "m49", "member_from", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until") VALUES (NEW."id", NEW."iso3", NEW."kind", NEW."m49", NEW."member_from", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."until"); RETURN NULL;',
                            hash="d24b1039035f589a58ff99347f7cb33844d102a7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_195af",
                            table="places_state",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="state",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "places_stateevent" ("id", "iso3", "kind", "m49", "member_from", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until") VALUES (NEW."id", NEW."iso3", NEW."kind", NEW."m49", NEW."member_from", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."until"); RETURN NULL;',
                            hash="1d692d49f45560595ccf11ac86b32ea41e23414f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4ce8d",
                            table="places_state",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="state",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_stateevent" ("id", "iso3", "kind", "m49", "member_from", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until") VALUES (OLD."id", OLD."iso3", OLD."kind", OLD."m49", OLD."member_from", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."until"); RETURN NULL;',
                            hash="4863ec4f66ba0fb5eaec253b55e7c47130e17e45",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a6db2",
                            table="places_state",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="StatePassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("places.state_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembershipevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="40da4895ec027403beb77f16931bf3434d204683",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_c9e23",
                            table="places_groupmembershipevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembershipevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3717048d4da71fcf909917d54d14aae529d16347",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_59299",
                            table="places_groupmembershipevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="groupmembership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="places_groupmembership_term_in_order",
                        violation_error_message="The term must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="groupmembership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("seen_on__isnull", True),
                                ("starts_on__isnull", True),
                                ("seen_on__gte", models.F("starts_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("seen_on__isnull", True),
                                ("until__isnull", True),
                                ("seen_on__lt", models.F("until")),
                                _connector="OR",
                            ),
                        ),
                        name="places_groupmembership_seen_within_term",
                        violation_error_message="The day it was seen must lie within the term.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="groupmembership",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            (
                                models.Func(
                                    models.F("group"),
                                    models.F("group"),
                                    models.Value("[]"),
                                    function="int8range",
                                    output_field=django.contrib.postgres.fields.ranges.BigIntegerRangeField(),
                                ),
                                "&&",
                            ),
                            (
                                models.Func(
                                    models.F("state"),
                                    models.F("state"),
                                    models.Value("[]"),
                                    function="int8range",
                                    output_field=django.contrib.postgres.fields.ranges.BigIntegerRangeField(),
                                ),
                                "&&",
                            ),
                            (
                                models.Func(
                                    django.db.models.functions.comparison.Least(
                                        django.db.models.functions.comparison.Coalesce(
                                            models.F("starts_on"),
                                            django.db.models.functions.comparison.Cast(
                                                models.Value("-infinity"), models.DateField()
                                            ),
                                        ),
                                        django.db.models.functions.comparison.Coalesce(
                                            models.F("until"),
                                            django.db.models.functions.comparison.Cast(
                                                models.Value("infinity"), models.DateField()
                                            ),
                                        ),
                                    ),
                                    django.db.models.functions.comparison.Coalesce(
                                        models.F("until"),
                                        django.db.models.functions.comparison.Cast(
                                            models.Value("infinity"), models.DateField()
                                        ),
                                    ),
                                    models.Value("[)"),
                                    function="daterange",
                                    output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                                ),
                                "&&",
                            ),
                        ],
                        name="places_groupmembership_no_overlap",
                        violation_error_message="This State is already in the group at that time.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupmembershipevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "state_id", "until") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."seen_on", NEW."starts_on", NEW."state_id", NEW."until"); RETURN NULL;',
                            hash="bedb984b4b75402fcb8aba7abe5a52a82fcae721",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f1f75",
                            table="places_groupmembership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "places_groupmembershipevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "state_id", "until") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."seen_on", NEW."starts_on", NEW."state_id", NEW."until"); RETURN NULL;',
                            hash="3465608b5d53be3a4fcb3084b170b7bc248498b2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_68ee5",
                            table="places_groupmembership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupmembershipevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "state_id", "until") VALUES (OLD."group_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."seen_on", OLD."starts_on", OLD."state_id", OLD."until"); RETURN NULL;',
                            hash="d64acb3963905d38146fd12be1f6feca90cb9d22",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_83152",
                            table="places_groupmembership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="stateevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="05d2e6a50d19fc019a9efdd5cb6337a4ee912e75",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_4b292",
                            table="places_stateevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="stateevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f2e8a1c1dfdcc69b8dcbb79801fa5cb32909133c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9c944",
                            table="places_stateevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="b6d98c208b0ad46af99739259d0e2ed55c44e926",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_0e000",
                            table="places_statepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9f776273850bac1c4f108500f973f26bbb60d2fb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e8680",
                            table="places_statepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupingpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupingpassageslinkevent" ("grouping_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."grouping_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="b90a03a6a99e99094aae39dca4fca4c18f7f1917",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c611a",
                            table="places_grouping_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupingpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "places_groupingpassageslinkevent" ("grouping_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."grouping_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="07bf992bcbf29fd154ebb7b91751cc2c311d3c0f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_25f22",
                            table="places_grouping_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupingpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupingpassageslinkevent" ("grouping_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."grouping_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="b2554f4c3fc0c468537d12681da7404ba84afe4a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0ece7",
                            table="places_grouping_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembershippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupmembershippassageslinkevent" ("groupmembership_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."groupmembership_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="012358a5e919a4dd01f93e91bd84335383d149f9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c06d9",
                            table="places_groupmembership_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembershippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "places_groupmembershippassageslinkevent" ("groupmembership_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."groupmembership_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="e5a7186a7c718067bdd036be9583f77a35866973",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_32a61",
                            table="places_groupmembership_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="groupmembershippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_groupmembershippassageslinkevent" ("groupmembership_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."groupmembership_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="e3e4ce5b638f4cf3c43e210f8bf04ef0e1e292ec",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5f8c4",
                            table="places_groupmembership_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_statepassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "state_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."state_id"); RETURN NULL;',
                            hash="6aa27781aab39547ca39c56221090199c60c3cc2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4701d",
                            table="places_state_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "places_statepassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "state_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."state_id"); RETURN NULL;',
                            hash="1defc8c4a9f5fb7f138069e181e7f21220879093",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0067",
                            table="places_state_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "places_statepassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "state_id") VALUES (OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."state_id"); RETURN NULL;',
                            hash="f4fa1d2de2ad8e62621ede0afdc8636005b36a8f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5aab0",
                            table="places_state_passages",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
