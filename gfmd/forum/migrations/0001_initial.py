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
        ("places", "0001_initial"),
        ("sources", "0001_initial"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="Attendance",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("key", models.SlugField(max_length=60, verbose_name="key")),
                        ("person_title", models.CharField(blank=True, max_length=200, verbose_name="office")),
                        (
                            "person_title_ar",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_zh_hans",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_en",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_fr",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_ru",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_es",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "capacity",
                            models.CharField(
                                choices=[
                                    ("opening_address", "opening address"),
                                    ("participant", "participant"),
                                    ("representative", "representative"),
                                ],
                                max_length=20,
                                verbose_name="capacity",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "attendance",
                        "verbose_name_plural": "attendances",
                        "ordering": ["meeting", "key"],
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("key", models.SlugField(db_index=False, max_length=60, verbose_name="key")),
                        ("person_title", models.CharField(blank=True, max_length=200, verbose_name="office")),
                        (
                            "person_title_ar",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_zh_hans",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_en",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_fr",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_ru",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "person_title_es",
                            models.CharField(blank=True, max_length=200, null=True, verbose_name="office"),
                        ),
                        (
                            "capacity",
                            models.CharField(
                                choices=[
                                    ("opening_address", "opening address"),
                                    ("participant", "participant"),
                                    ("representative", "representative"),
                                ],
                                max_length=20,
                                verbose_name="capacity",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AttendancePassagesLinkEvent",
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
                    name="Body",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("slug", models.SlugField(max_length=60, verbose_name="short name in addresses")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("forum", "Forum"),
                                    ("troika", "Troika"),
                                    ("steering_group", "Steering Group"),
                                    ("friends", "Friends of the Forum"),
                                    ("special_representative", "Special Representative"),
                                    ("other", "other"),
                                ],
                                max_length=24,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                    ],
                    options={
                        "verbose_name": "body",
                        "verbose_name_plural": "bodies",
                        "ordering": ["pk"],
                    },
                ),
                migrations.CreateModel(
                    name="BodyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=60, verbose_name="short name in addresses"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("forum", "Forum"),
                                    ("troika", "Troika"),
                                    ("steering_group", "Steering Group"),
                                    ("friends", "Friends of the Forum"),
                                    ("special_representative", "Special Representative"),
                                    ("other", "other"),
                                ],
                                max_length=24,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="BodyPassagesLinkEvent",
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
                    name="BodyRule",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("is_derived", models.BooleanField(default=False, verbose_name="applied by this site")),
                    ],
                    options={
                        "verbose_name": "stated rule",
                        "verbose_name_plural": "stated rules",
                        "ordering": ["body", "number"],
                    },
                ),
                migrations.CreateModel(
                    name="BodyRuleEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("is_derived", models.BooleanField(default=False, verbose_name="applied by this site")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="BodyRulePassagesLinkEvent",
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
                    name="Chairmanship",
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
                        "verbose_name": "chairmanship",
                        "verbose_name_plural": "chairmanships",
                        "ordering": ["meeting__ordinal"],
                    },
                ),
                migrations.CreateModel(
                    name="ChairmanshipEvent",
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
                    name="ChairmanshipPassagesLinkEvent",
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
                    name="ChairmanshipStatesLinkEvent",
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
                    name="CivilSocietyMeeting",
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
                                blank=True, help_text="The first day after the period.", null=True, verbose_name="until"
                            ),
                        ),
                        (
                            "precision",
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
                        (
                            "date_as_written",
                            models.CharField(
                                blank=True,
                                help_text="The words of the source.",
                                max_length=200,
                                verbose_name="date as written",
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="days")),
                    ],
                    options={
                        "verbose_name": "civil society meeting",
                        "verbose_name_plural": "civil society meetings",
                        "ordering": ["meeting"],
                    },
                ),
                migrations.CreateModel(
                    name="CivilSocietyMeetingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="starts on")),
                        (
                            "until",
                            models.DateField(
                                blank=True, help_text="The first day after the period.", null=True, verbose_name="until"
                            ),
                        ),
                        (
                            "precision",
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
                        (
                            "date_as_written",
                            models.CharField(
                                blank=True,
                                help_text="The words of the source.",
                                max_length=200,
                                verbose_name="date as written",
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="days")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CivilSocietyMeetingPassagesLinkEvent",
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
                    name="Contribution",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("key", models.SlugField(max_length=60, verbose_name="key")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("host_staff", "staff of the host government"),
                                    ("seconded_experts", "experts and advisers sent by other governments"),
                                    ("money", "money"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "amount",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="amount"
                            ),
                        ),
                        ("currency", models.CharField(blank=True, max_length=3, verbose_name="currency")),
                    ],
                    options={
                        "verbose_name": "contribution",
                        "verbose_name_plural": "contributions",
                        "ordering": ["chairmanship", "key"],
                    },
                ),
                migrations.CreateModel(
                    name="ContributionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("key", models.SlugField(db_index=False, max_length=60, verbose_name="key")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("host_staff", "staff of the host government"),
                                    ("seconded_experts", "experts and advisers sent by other governments"),
                                    ("money", "money"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "amount",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="amount"
                            ),
                        ),
                        ("currency", models.CharField(blank=True, max_length=3, verbose_name="currency")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ContributionPassagesLinkEvent",
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
                    name="FocalPoint",
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
                        ("office", models.CharField(max_length=200, verbose_name="office")),
                    ],
                    options={
                        "verbose_name": "focal point",
                        "verbose_name_plural": "focal points",
                        "ordering": ["state", "starts_on"],
                    },
                ),
                migrations.CreateModel(
                    name="FocalPointEvent",
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
                        ("office", models.CharField(max_length=200, verbose_name="office")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FocalPointPassagesLinkEvent",
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
                    name="HostingOffer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hosting offer",
                        "verbose_name_plural": "hosting offers",
                        "ordering": ["meeting"],
                    },
                ),
                migrations.CreateModel(
                    name="HostingOfferEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="HostingOfferPassagesLinkEvent",
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
                    name="Meeting",
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
                                blank=True, help_text="The first day after the period.", null=True, verbose_name="until"
                            ),
                        ),
                        (
                            "precision",
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
                        (
                            "date_as_written",
                            models.CharField(
                                blank=True,
                                help_text="The words of the source.",
                                max_length=200,
                                verbose_name="date as written",
                            ),
                        ),
                        ("slug", models.SlugField(max_length=60, verbose_name="short name in addresses")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("forum", "Forum meeting"), ("dialogue", "High-level Dialogue")],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("ordinal", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="ordinal")),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("city", models.CharField(blank=True, max_length=80, verbose_name="city")),
                        ("city_ar", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_zh_hans", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_en", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_fr", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_ru", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_es", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("offered", "offered"),
                                    ("planned", "planned"),
                                    ("held", "held"),
                                    ("cancelled", "cancelled"),
                                ],
                                help_text="As the latest source we hold states it.",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("theme", models.CharField(blank=True, max_length=300, verbose_name="theme")),
                        ("theme_ar", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                        (
                            "theme_zh_hans",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="theme"),
                        ),
                        ("theme_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                        ("theme_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                        ("theme_ru", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                        ("theme_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                    ],
                    options={
                        "verbose_name": "meeting",
                        "verbose_name_plural": "meetings",
                        "ordering": [models.OrderBy(models.F("starts_on"), nulls_last=True), "ordinal"],
                    },
                ),
                migrations.CreateModel(
                    name="MeetingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="starts on")),
                        (
                            "until",
                            models.DateField(
                                blank=True, help_text="The first day after the period.", null=True, verbose_name="until"
                            ),
                        ),
                        (
                            "precision",
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
                        (
                            "date_as_written",
                            models.CharField(
                                blank=True,
                                help_text="The words of the source.",
                                max_length=200,
                                verbose_name="date as written",
                            ),
                        ),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=60, verbose_name="short name in addresses"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("forum", "Forum meeting"), ("dialogue", "High-level Dialogue")],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("ordinal", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="ordinal")),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("city", models.CharField(blank=True, max_length=80, verbose_name="city")),
                        ("city_ar", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_zh_hans", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_en", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_fr", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_ru", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        ("city_es", models.CharField(blank=True, max_length=80, null=True, verbose_name="city")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("offered", "offered"),
                                    ("planned", "planned"),
                                    ("held", "held"),
                                    ("cancelled", "cancelled"),
                                ],
                                help_text="As the latest source we hold states it.",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("theme", models.CharField(blank=True, max_length=300, verbose_name="theme")),
                        ("theme_ar", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                        (
                            "theme_zh_hans",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="theme"),
                        ),
                        ("theme_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                        ("theme_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                        ("theme_ru", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                        ("theme_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="theme")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MeetingPassagesLinkEvent",
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
                    name="MeetingTopic",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                    ],
                    options={
                        "verbose_name": "topic",
                        "verbose_name_plural": "topics",
                        "ordering": ["meeting", "number"],
                    },
                ),
                migrations.CreateModel(
                    name="MeetingTopicEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MeetingTopicPassagesLinkEvent",
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
                    name="Membership",
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
                        ("key", models.SlugField(max_length=60, verbose_name="key")),
                        (
                            "everyone",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("all_members_and_observers", "all Member States and observers"),
                                    ("international_organizations", "international organizations"),
                                ],
                                max_length=32,
                                verbose_name="collective",
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[("member", "member"), ("open", "open to all"), ("observer", "observer")],
                                max_length=10,
                                verbose_name="basis",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "membership",
                        "verbose_name_plural": "memberships",
                        "ordering": ["body", "key"],
                    },
                ),
                migrations.CreateModel(
                    name="MembershipEvent",
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
                        ("key", models.SlugField(db_index=False, max_length=60, verbose_name="key")),
                        (
                            "everyone",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("all_members_and_observers", "all Member States and observers"),
                                    ("international_organizations", "international organizations"),
                                ],
                                max_length=32,
                                verbose_name="collective",
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[("member", "member"), ("open", "open to all"), ("observer", "observer")],
                                max_length=10,
                                verbose_name="basis",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MembershipPassagesLinkEvent",
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
                    name="Organization",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("slug", models.SlugField(max_length=60, verbose_name="short name in addresses")),
                        ("acronym", models.CharField(blank=True, max_length=30, verbose_name="acronym")),
                        ("acronym_ar", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        (
                            "acronym_zh_hans",
                            models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym"),
                        ),
                        ("acronym_en", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        ("acronym_fr", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        ("acronym_ru", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        ("acronym_es", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("foundation", "foundation"),
                                    ("intergovernmental", "intergovernmental organization"),
                                    ("regional_body", "regional body"),
                                    ("programme", "programme"),
                                    ("group", "group"),
                                    ("other", "other"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "organization",
                        "verbose_name_plural": "organizations",
                        "ordering": ["name"],
                    },
                ),
                migrations.CreateModel(
                    name="OrganizationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=60, verbose_name="short name in addresses"),
                        ),
                        ("acronym", models.CharField(blank=True, max_length=30, verbose_name="acronym")),
                        ("acronym_ar", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        (
                            "acronym_zh_hans",
                            models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym"),
                        ),
                        ("acronym_en", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        ("acronym_fr", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        ("acronym_ru", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        ("acronym_es", models.CharField(blank=True, max_length=30, null=True, verbose_name="acronym")),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("foundation", "foundation"),
                                    ("intergovernmental", "intergovernmental organization"),
                                    ("regional_body", "regional body"),
                                    ("programme", "programme"),
                                    ("group", "group"),
                                    ("other", "other"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportedCount",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("subject_key", models.SlugField(max_length=60, verbose_name="key")),
                        (
                            "measure",
                            models.CharField(
                                choices=[
                                    ("states_represented", "States represented"),
                                    ("states_took_part", "States that took part in its meetings"),
                                    ("sessions_a_year", "sessions a year"),
                                ],
                                max_length=24,
                                verbose_name="measure",
                            ),
                        ),
                        ("low", models.PositiveIntegerField(verbose_name="number")),
                        ("high", models.PositiveIntegerField(blank=True, null=True, verbose_name="upper number")),
                        (
                            "qualifier",
                            models.CharField(
                                choices=[
                                    ("exactly", "as stated"),
                                    ("about", "about"),
                                    ("over", "over"),
                                    ("at_least", "at least"),
                                    ("between", "between"),
                                ],
                                default="exactly",
                                max_length=8,
                                verbose_name="qualifier",
                            ),
                        ),
                        ("as_written", models.CharField(blank=True, max_length=200, verbose_name="as written")),
                        ("seen_on", models.DateField(blank=True, null=True, verbose_name="seen on")),
                    ],
                    options={
                        "verbose_name": "reported count",
                        "verbose_name_plural": "reported counts",
                        "ordering": ["measure", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="ReportedCountEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("subject_key", models.SlugField(db_index=False, max_length=60, verbose_name="key")),
                        (
                            "measure",
                            models.CharField(
                                choices=[
                                    ("states_represented", "States represented"),
                                    ("states_took_part", "States that took part in its meetings"),
                                    ("sessions_a_year", "sessions a year"),
                                ],
                                max_length=24,
                                verbose_name="measure",
                            ),
                        ),
                        ("low", models.PositiveIntegerField(verbose_name="number")),
                        ("high", models.PositiveIntegerField(blank=True, null=True, verbose_name="upper number")),
                        (
                            "qualifier",
                            models.CharField(
                                choices=[
                                    ("exactly", "as stated"),
                                    ("about", "about"),
                                    ("over", "over"),
                                    ("at_least", "at least"),
                                    ("between", "between"),
                                ],
                                default="exactly",
                                max_length=8,
                                verbose_name="qualifier",
                            ),
                        ),
                        ("as_written", models.CharField(blank=True, max_length=200, verbose_name="as written")),
                        ("seen_on", models.DateField(blank=True, null=True, verbose_name="seen on")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportedCountPassagesLinkEvent",
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
                    name="RoundTable",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.CharField(max_length=8, verbose_name="number")),
                        ("title", models.CharField(blank=True, max_length=300, verbose_name="title")),
                        ("title_ar", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                        (
                            "title_zh_hans",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="title"),
                        ),
                        ("title_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                        ("title_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                        ("title_ru", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                        ("title_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                    ],
                    options={
                        "verbose_name": "round table",
                        "verbose_name_plural": "round tables",
                        "ordering": ["meeting", "number"],
                    },
                ),
                migrations.CreateModel(
                    name="RoundTableCoChairsLinkEvent",
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
                    name="RoundTableEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("number", models.CharField(max_length=8, verbose_name="number")),
                        ("title", models.CharField(blank=True, max_length=300, verbose_name="title")),
                        ("title_ar", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                        (
                            "title_zh_hans",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="title"),
                        ),
                        ("title_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                        ("title_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                        ("title_ru", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                        ("title_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="title")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RoundTablePassagesLinkEvent",
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
                    name="Session",
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
                                blank=True, help_text="The first day after the period.", null=True, verbose_name="until"
                            ),
                        ),
                        (
                            "precision",
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
                        (
                            "date_as_written",
                            models.CharField(
                                blank=True,
                                help_text="The words of the source.",
                                max_length=200,
                                verbose_name="date as written",
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("key", models.SlugField(max_length=60, verbose_name="key")),
                        ("place", models.CharField(blank=True, max_length=120, verbose_name="place")),
                        ("place_ar", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                        (
                            "place_zh_hans",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="place"),
                        ),
                        ("place_en", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                        ("place_fr", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                        ("place_ru", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                        ("place_es", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                    ],
                    options={
                        "verbose_name": "session",
                        "verbose_name_plural": "sessions",
                        "ordering": ["body", models.OrderBy(models.F("starts_on"), nulls_last=True), "key"],
                    },
                ),
                migrations.CreateModel(
                    name="SessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="starts on")),
                        (
                            "until",
                            models.DateField(
                                blank=True, help_text="The first day after the period.", null=True, verbose_name="until"
                            ),
                        ),
                        (
                            "precision",
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
                        (
                            "date_as_written",
                            models.CharField(
                                blank=True,
                                help_text="The words of the source.",
                                max_length=200,
                                verbose_name="date as written",
                            ),
                        ),
                        ("text", models.TextField(blank=True, verbose_name="text")),
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
                                verbose_name="language of the text",
                            ),
                        ),
                        ("key", models.SlugField(db_index=False, max_length=60, verbose_name="key")),
                        ("place", models.CharField(blank=True, max_length=120, verbose_name="place")),
                        ("place_ar", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                        (
                            "place_zh_hans",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="place"),
                        ),
                        ("place_en", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                        ("place_fr", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                        ("place_ru", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                        ("place_es", models.CharField(blank=True, max_length=120, null=True, verbose_name="place")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionPassagesLinkEvent",
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
                    name="Transmittal",
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
                                blank=True, help_text="The first day after the period.", null=True, verbose_name="until"
                            ),
                        ),
                        (
                            "precision",
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
                        (
                            "date_as_written",
                            models.CharField(
                                blank=True,
                                help_text="The words of the source.",
                                max_length=200,
                                verbose_name="date as written",
                            ),
                        ),
                        ("recipient", models.CharField(max_length=200, verbose_name="sent to")),
                        ("recipient_ar", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_zh_hans", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_en", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_fr", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_ru", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_es", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                    ],
                    options={
                        "verbose_name": "transmittal of the report",
                        "verbose_name_plural": "transmittals of reports",
                        "ordering": ["meeting"],
                    },
                ),
                migrations.CreateModel(
                    name="TransmittalEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="starts on")),
                        (
                            "until",
                            models.DateField(
                                blank=True, help_text="The first day after the period.", null=True, verbose_name="until"
                            ),
                        ),
                        (
                            "precision",
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
                        (
                            "date_as_written",
                            models.CharField(
                                blank=True,
                                help_text="The words of the source.",
                                max_length=200,
                                verbose_name="date as written",
                            ),
                        ),
                        ("recipient", models.CharField(max_length=200, verbose_name="sent to")),
                        ("recipient_ar", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_zh_hans", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_en", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_fr", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_ru", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                        ("recipient_es", models.CharField(max_length=200, null=True, verbose_name="sent to")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TransmittalPassagesLinkEvent",
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
                    name="TroikaRecord",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("seen_on", models.DateField(verbose_name="seen on")),
                        ("note", models.TextField(blank=True, verbose_name="note")),
                    ],
                    options={
                        "verbose_name": "Troika as named by a source",
                        "verbose_name_plural": "Troikas as named by sources",
                        "ordering": ["seen_on"],
                    },
                ),
                migrations.CreateModel(
                    name="TroikaRecordEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("seen_on", models.DateField(verbose_name="seen on")),
                        ("note", models.TextField(blank=True, verbose_name="note")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TroikaRecordPassagesLinkEvent",
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
                    name="TroikaRecordStatesLinkEvent",
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
                migrations.AddField(
                    model_name="attendance",
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
                    model_name="attendance",
                    name="state",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attendances",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="attendanceevent",
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
                    model_name="attendanceevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.attendance",
                    ),
                ),
                migrations.AddField(
                    model_name="attendanceevent",
                    name="state",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="attendancepassageslinkevent",
                    name="attendance",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.attendance",
                    ),
                ),
                migrations.AddField(
                    model_name="attendancepassageslinkevent",
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
                    model_name="attendancepassageslinkevent",
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
                    model_name="body",
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
                    model_name="bodyevent",
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
                    model_name="bodyevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.body",
                    ),
                ),
                migrations.AddField(
                    model_name="bodypassageslinkevent",
                    name="body",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.body",
                    ),
                ),
                migrations.AddField(
                    model_name="bodypassageslinkevent",
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
                    model_name="bodypassageslinkevent",
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
                    model_name="bodyrule",
                    name="body",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rules",
                        to="forum.body",
                        verbose_name="body",
                    ),
                ),
                migrations.AddField(
                    model_name="bodyrule",
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
                    model_name="bodyruleevent",
                    name="body",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.body",
                        verbose_name="body",
                    ),
                ),
                migrations.AddField(
                    model_name="bodyruleevent",
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
                    model_name="bodyruleevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.bodyrule",
                    ),
                ),
                migrations.AddField(
                    model_name="bodyrulepassageslinkevent",
                    name="bodyrule",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.bodyrule",
                    ),
                ),
                migrations.AddField(
                    model_name="bodyrulepassageslinkevent",
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
                    model_name="bodyrulepassageslinkevent",
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
                    model_name="chairmanship",
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
                    model_name="chairmanship",
                    name="states",
                    field=models.ManyToManyField(
                        related_name="chairmanships", to="places.state", verbose_name="States"
                    ),
                ),
                migrations.AddField(
                    model_name="chairmanshipevent",
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
                    model_name="chairmanshipevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.chairmanship",
                    ),
                ),
                migrations.AddField(
                    model_name="chairmanshippassageslinkevent",
                    name="chairmanship",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.chairmanship",
                    ),
                ),
                migrations.AddField(
                    model_name="chairmanshippassageslinkevent",
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
                    model_name="chairmanshippassageslinkevent",
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
                    model_name="chairmanshipstateslinkevent",
                    name="chairmanship",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.chairmanship",
                    ),
                ),
                migrations.AddField(
                    model_name="chairmanshipstateslinkevent",
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
                    model_name="chairmanshipstateslinkevent",
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
                migrations.AddField(
                    model_name="civilsocietymeeting",
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
                    model_name="civilsocietymeetingevent",
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
                    model_name="civilsocietymeetingevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.civilsocietymeeting",
                    ),
                ),
                migrations.AddField(
                    model_name="civilsocietymeetingpassageslinkevent",
                    name="civilsocietymeeting",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.civilsocietymeeting",
                    ),
                ),
                migrations.AddField(
                    model_name="civilsocietymeetingpassageslinkevent",
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
                    model_name="civilsocietymeetingpassageslinkevent",
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
                    model_name="contribution",
                    name="chairmanship",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="Empty when the source speaks of the Forum as a whole.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contributions",
                        to="forum.chairmanship",
                        verbose_name="chairmanship",
                    ),
                ),
                migrations.AddField(
                    model_name="contribution",
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
                    model_name="contribution",
                    name="state",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contributions",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="contributionevent",
                    name="chairmanship",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Empty when the source speaks of the Forum as a whole.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.chairmanship",
                        verbose_name="chairmanship",
                    ),
                ),
                migrations.AddField(
                    model_name="contributionevent",
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
                    model_name="contributionevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.contribution",
                    ),
                ),
                migrations.AddField(
                    model_name="contributionevent",
                    name="state",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="contributionpassageslinkevent",
                    name="contribution",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.contribution",
                    ),
                ),
                migrations.AddField(
                    model_name="contributionpassageslinkevent",
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
                    model_name="contributionpassageslinkevent",
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
                    model_name="focalpoint",
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
                    model_name="focalpoint",
                    name="state",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="focal_points",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="focalpointevent",
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
                    model_name="focalpointevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.focalpoint",
                    ),
                ),
                migrations.AddField(
                    model_name="focalpointevent",
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
                    model_name="focalpointpassageslinkevent",
                    name="focalpoint",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.focalpoint",
                    ),
                ),
                migrations.AddField(
                    model_name="focalpointpassageslinkevent",
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
                    model_name="focalpointpassageslinkevent",
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
                    model_name="hostingoffer",
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
                    model_name="hostingoffer",
                    name="state",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="hosting_offers",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="hostingofferevent",
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
                    model_name="hostingofferevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.hostingoffer",
                    ),
                ),
                migrations.AddField(
                    model_name="hostingofferevent",
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
                    model_name="hostingofferpassageslinkevent",
                    name="hostingoffer",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.hostingoffer",
                    ),
                ),
                migrations.AddField(
                    model_name="hostingofferpassageslinkevent",
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
                    model_name="hostingofferpassageslinkevent",
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
                    model_name="meeting",
                    name="host",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="hosted_meetings",
                        to="places.state",
                        verbose_name="host country",
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
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
                    model_name="hostingofferevent",
                    name="meeting",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="hostingoffer",
                    name="meeting",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="hosting_offers",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="civilsocietymeetingevent",
                    name="meeting",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meeting",
                        verbose_name="Forum meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="civilsocietymeeting",
                    name="meeting",
                    field=models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="civil_society_meeting",
                        to="forum.meeting",
                        verbose_name="Forum meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="chairmanshipevent",
                    name="meeting",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meeting",
                        verbose_name="meeting it leads to",
                    ),
                ),
                migrations.AddField(
                    model_name="chairmanship",
                    name="meeting",
                    field=models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chairmanship",
                        to="forum.meeting",
                        verbose_name="meeting it leads to",
                    ),
                ),
                migrations.AddField(
                    model_name="attendanceevent",
                    name="meeting",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="attendance",
                    name="meeting",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attendances",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="host",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.state",
                        verbose_name="host country",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
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
                    model_name="meetingevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingpassageslinkevent",
                    name="meeting",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingpassageslinkevent",
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
                    model_name="meetingpassageslinkevent",
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
                    model_name="meetingtopic",
                    name="meeting",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="topics",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingtopic",
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
                    model_name="meetingtopicevent",
                    name="meeting",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingtopicevent",
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
                    model_name="meetingtopicevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.meetingtopic",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingtopicpassageslinkevent",
                    name="meetingtopic",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meetingtopic",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingtopicpassageslinkevent",
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
                    model_name="meetingtopicpassageslinkevent",
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
                    model_name="membership",
                    name="body",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="forum.body",
                        verbose_name="body",
                    ),
                ),
                migrations.AddField(
                    model_name="membership",
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
                    model_name="membership",
                    name="state",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="body_memberships",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="membershipevent",
                    name="body",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.body",
                        verbose_name="body",
                    ),
                ),
                migrations.AddField(
                    model_name="membershipevent",
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
                    model_name="membershipevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.membership",
                    ),
                ),
                migrations.AddField(
                    model_name="membershipevent",
                    name="state",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="membershippassageslinkevent",
                    name="membership",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.membership",
                    ),
                ),
                migrations.AddField(
                    model_name="membershippassageslinkevent",
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
                    model_name="membershippassageslinkevent",
                    name="pgh_context",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="organization",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="forum_organization_slug",
                        violation_error_message="Another organization has this short name.",
                    ),
                ),
                migrations.AddField(
                    model_name="membershipevent",
                    name="organization",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.organization",
                        verbose_name="organization",
                    ),
                ),
                migrations.AddField(
                    model_name="membership",
                    name="organization",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="forum.organization",
                        verbose_name="organization",
                    ),
                ),
                migrations.AddField(
                    model_name="civilsocietymeetingevent",
                    name="organizer",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.organization",
                        verbose_name="organizer",
                    ),
                ),
                migrations.AddField(
                    model_name="civilsocietymeeting",
                    name="organizer",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="forum.organization",
                        verbose_name="organizer",
                    ),
                ),
                migrations.AddField(
                    model_name="attendanceevent",
                    name="organization",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.organization",
                        verbose_name="organization",
                    ),
                ),
                migrations.AddField(
                    model_name="attendance",
                    name="organization",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="forum.organization",
                        verbose_name="organization",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organization",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_organizationevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "id", "kind", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."acronym", NEW."acronym_ar", NEW."acronym_en", NEW."acronym_es", NEW."acronym_fr", NEW."acronym_ru", NEW."acronym_zh_hans", NEW."id", NEW."kind", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug"); RETURN NULL;',
                            hash="3e46f3efd1de154ff1fc7f11cbe9b274a1f9ade2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6c5a4",
                            table="forum_organization",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organization",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_organizationevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "id", "kind", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."acronym", NEW."acronym_ar", NEW."acronym_en", NEW."acronym_es", NEW."acronym_fr", NEW."acronym_ru", NEW."acronym_zh_hans", NEW."id", NEW."kind", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug"); RETURN NULL;',
                            hash="aa1bca430b310b9c3965d57a423b501d2717b976",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4bf33",
                            table="forum_organization",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organization",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_organizationevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "id", "kind", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."acronym", OLD."acronym_ar", OLD."acronym_en", OLD."acronym_es", OLD."acronym_fr", OLD."acronym_ru", OLD."acronym_zh_hans", OLD."id", OLD."kind", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug"); RETURN NULL;',
                            hash="285950e1d9e93f829ba018c8052d375bc893bea3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6a0c2",
                            table="forum_organization",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddField(
                    model_name="organizationevent",
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
                    model_name="organizationevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.organization",
                    ),
                ),
                migrations.AddField(
                    model_name="reportedcount",
                    name="body",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reported_counts",
                        to="forum.body",
                        verbose_name="body",
                    ),
                ),
                migrations.AddField(
                    model_name="reportedcount",
                    name="meeting",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reported_counts",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="reportedcount",
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
                    model_name="reportedcountevent",
                    name="body",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.body",
                        verbose_name="body",
                    ),
                ),
                migrations.AddField(
                    model_name="reportedcountevent",
                    name="meeting",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="reportedcountevent",
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
                    model_name="reportedcountevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.reportedcount",
                    ),
                ),
                migrations.AddField(
                    model_name="reportedcountpassageslinkevent",
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
                    model_name="reportedcountpassageslinkevent",
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
                    model_name="reportedcountpassageslinkevent",
                    name="reportedcount",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.reportedcount",
                    ),
                ),
                migrations.AddField(
                    model_name="roundtable",
                    name="co_chairs",
                    field=models.ManyToManyField(
                        blank=True, related_name="co_chaired_round_tables", to="places.state", verbose_name="co-chairs"
                    ),
                ),
                migrations.AddField(
                    model_name="roundtable",
                    name="document",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="sources.document",
                        verbose_name="working paper",
                    ),
                ),
                migrations.AddField(
                    model_name="roundtable",
                    name="meeting",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="round_tables",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="roundtable",
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
                    model_name="roundtablecochairslinkevent",
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
                    model_name="roundtablecochairslinkevent",
                    name="roundtable",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.roundtable",
                    ),
                ),
                migrations.AddField(
                    model_name="roundtablecochairslinkevent",
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
                migrations.AddField(
                    model_name="roundtableevent",
                    name="document",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.document",
                        verbose_name="working paper",
                    ),
                ),
                migrations.AddField(
                    model_name="roundtableevent",
                    name="meeting",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="roundtableevent",
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
                    model_name="roundtableevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.roundtable",
                    ),
                ),
                migrations.AddField(
                    model_name="roundtablepassageslinkevent",
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
                    model_name="roundtablepassageslinkevent",
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
                    model_name="roundtablepassageslinkevent",
                    name="roundtable",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.roundtable",
                    ),
                ),
                migrations.AddField(
                    model_name="session",
                    name="body",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sessions",
                        to="forum.body",
                        verbose_name="body",
                    ),
                ),
                migrations.AddField(
                    model_name="session",
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
                    model_name="sessionevent",
                    name="body",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.body",
                        verbose_name="body",
                    ),
                ),
                migrations.AddField(
                    model_name="sessionevent",
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
                    model_name="sessionevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.session",
                    ),
                ),
                migrations.AddField(
                    model_name="sessionpassageslinkevent",
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
                    model_name="sessionpassageslinkevent",
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
                    model_name="sessionpassageslinkevent",
                    name="session",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.session",
                    ),
                ),
                migrations.AddField(
                    model_name="transmittal",
                    name="meeting",
                    field=models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="transmittal",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="transmittal",
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
                    model_name="transmittalevent",
                    name="meeting",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.meeting",
                        verbose_name="meeting",
                    ),
                ),
                migrations.AddField(
                    model_name="transmittalevent",
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
                    model_name="transmittalevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.transmittal",
                    ),
                ),
                migrations.AddField(
                    model_name="transmittalpassageslinkevent",
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
                    model_name="transmittalpassageslinkevent",
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
                    model_name="transmittalpassageslinkevent",
                    name="transmittal",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.transmittal",
                    ),
                ),
                migrations.AddField(
                    model_name="troikarecord",
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
                    model_name="troikarecord",
                    name="states",
                    field=models.ManyToManyField(
                        related_name="troika_records", to="places.state", verbose_name="States"
                    ),
                ),
                migrations.AddField(
                    model_name="troikarecordevent",
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
                    model_name="troikarecordevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forum.troikarecord",
                    ),
                ),
                migrations.AddField(
                    model_name="troikarecordpassageslinkevent",
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
                    model_name="troikarecordpassageslinkevent",
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
                    model_name="troikarecordpassageslinkevent",
                    name="troikarecord",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.troikarecord",
                    ),
                ),
                migrations.AddField(
                    model_name="troikarecordstateslinkevent",
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
                    model_name="troikarecordstateslinkevent",
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
                migrations.AddField(
                    model_name="troikarecordstateslinkevent",
                    name="troikarecord",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forum.troikarecord",
                    ),
                ),
                migrations.CreateModel(
                    name="AttendancePassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.attendance_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendancepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="66e2f27a62eb33446edfeff7dfc49222c5b2383e",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_f4bde",
                            table="forum_attendancepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendancepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="de45206c16c43cc45ac20a1c5b2202608265dfd3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_33059",
                            table="forum_attendancepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="body",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_body_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="body",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="forum_body_slug",
                        violation_error_message="Another body has this short name.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="body",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_bodyevent" ("id", "kind", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "text") VALUES (NEW."id", NEW."kind", NEW."language", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug", NEW."text"); RETURN NULL;',
                            hash="68aaf9fd941b90408f794695d3895856b94f4522",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5e846",
                            table="forum_body",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="body",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_bodyevent" ("id", "kind", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "text") VALUES (NEW."id", NEW."kind", NEW."language", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug", NEW."text"); RETURN NULL;',
                            hash="a6873d10dcfacec8f11c46bc1130bb87839a486e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0e976",
                            table="forum_body",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="body",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_bodyevent" ("id", "kind", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "text") VALUES (OLD."id", OLD."kind", OLD."language", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug", OLD."text"); RETURN NULL;',
                            hash="42d778c4b6487cbf257b23c4c31241b283c739a4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3d759",
                            table="forum_body",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="BodyPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.body_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="827f29128f2ba17382b11418a9a290480a32c6cf",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_e5f07",
                            table="forum_bodyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="38ff2733eefe570d30ea3c682100b084fd9ec188",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_820c3",
                            table="forum_bodyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodypassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="0a40c106cf1c46cec95bb46e169b6d4749b1266c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_767bc",
                            table="forum_bodypassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodypassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e1bfff3a8f3e01d230e38a4574a6c96fa6729e90",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_dfb31",
                            table="forum_bodypassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="bodyrule",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_bodyrule_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="bodyrule",
                    constraint=models.UniqueConstraint(
                        fields=("body", "number"),
                        name="forum_bodyrule_number",
                        violation_error_message="This body already has a rule with this number.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyrule",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_bodyruleevent" ("body_id", "id", "is_derived", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."body_id", NEW."id", NEW."is_derived", NEW."language", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;',
                            hash="7596413070e7d044c6efd29686eff01ba12e04c4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_aa57a",
                            table="forum_bodyrule",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyrule",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_bodyruleevent" ("body_id", "id", "is_derived", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."body_id", NEW."id", NEW."is_derived", NEW."language", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;',
                            hash="51498f46782d7fd388621726a2fad7d11f696764",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f2254",
                            table="forum_bodyrule",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyrule",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_bodyruleevent" ("body_id", "id", "is_derived", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."body_id", OLD."id", OLD."is_derived", OLD."language", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;',
                            hash="8bc38aa5915dbacbbd1044c067cc90921dcbb04e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_16f2a",
                            table="forum_bodyrule",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="BodyRulePassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.bodyrule_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyruleevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="b9d08f84c73dbb5c34d27a7e7bab7beaaba0c799",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_ae03c",
                            table="forum_bodyruleevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyruleevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9963307305c8c36206eb619e21002a3d50002137",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_43816",
                            table="forum_bodyruleevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyrulepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="ba6a18d640fa6ed8644aae559b36b654b2bf4658",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_391a1",
                            table="forum_bodyrulepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyrulepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0d759f9ad3358aba3e3093e273401fdfa5d65295",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_05bfc",
                            table="forum_bodyrulepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="ChairmanshipPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.chairmanship_passages",),
                ),
                migrations.CreateModel(
                    name="ChairmanshipStatesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.chairmanship_states",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshippassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="9f7d55cc03bd4b75f4eef5e118dd58875a3d7cc0",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_11756",
                            table="forum_chairmanshippassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshippassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1cef6c819bfda50236447f15728a9f409b21a9d6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5b45c",
                            table="forum_chairmanshippassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshipstateslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="61b341404f74225af320f282c43976a8d9c067b4",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_f62db",
                            table="forum_chairmanshipstateslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshipstateslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4cbcae0a55aeb13928d3d27e218b63fe098bfb07",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_99fd4",
                            table="forum_chairmanshipstateslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="CivilSocietyMeetingPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.civilsocietymeeting_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeetingpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="bcf475f4b1179720be5e9436fa24d72ba0d7b9f9",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_61934",
                            table="forum_civilsocietymeetingpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeetingpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="44a8af8af643d27e01b9753fb0f8415c1e09ea1a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e8ff4",
                            table="forum_civilsocietymeetingpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="ContributionPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.contribution_passages",),
                ),
                migrations.AddConstraint(
                    model_name="contribution",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_contribution_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="contribution",
                    constraint=models.UniqueConstraint(
                        fields=("chairmanship", "key"),
                        name="forum_contribution_key",
                        nulls_distinct=False,
                        violation_error_message="This contribution is already recorded.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="contribution",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("amount__isnull", True), ("currency", "")),
                            models.Q(("amount__isnull", False), models.Q(("currency", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_contribution_amount_has_currency",
                        violation_error_message="An amount needs a currency, and a currency an amount.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="contribution",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("amount__isnull", True), ("amount__gt", 0), _connector="OR"),
                        name="forum_contribution_amount_is_positive",
                        violation_error_message="An amount is more than nothing.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contribution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_contributionevent" ("amount", "chairmanship_id", "currency", "id", "key", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state_id", "text") VALUES (NEW."amount", NEW."chairmanship_id", NEW."currency", NEW."id", NEW."key", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."state_id", NEW."text"); RETURN NULL;',
                            hash="99411888531816fd8633dac90abab33e9fe314b7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1bc42",
                            table="forum_contribution",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contribution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_contributionevent" ("amount", "chairmanship_id", "currency", "id", "key", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state_id", "text") VALUES (NEW."amount", NEW."chairmanship_id", NEW."currency", NEW."id", NEW."key", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."state_id", NEW."text"); RETURN NULL;',
                            hash="124f689876da88c7327920d3aca2c2930587f937",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_106b3",
                            table="forum_contribution",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contribution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_contributionevent" ("amount", "chairmanship_id", "currency", "id", "key", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state_id", "text") VALUES (OLD."amount", OLD."chairmanship_id", OLD."currency", OLD."id", OLD."key", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."state_id", OLD."text"); RETURN NULL;',
                            hash="5dca514e3a594e9d9b3cd68295215ce0ea445560",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cdbd5",
                            table="forum_contribution",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contributionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="0bdf749443e4b90b57ed70baf37c427664adb0dc",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_32660",
                            table="forum_contributionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contributionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c966a0d08183ea55cb1335ef979a0c74c35d1518",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bfd94",
                            table="forum_contributionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contributionpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="e41c318d1320c52e28356b13e1042e8871e0e8cb",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_d01cc",
                            table="forum_contributionpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contributionpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="82e2aa53112244d5ac536872e2dab1fc62164746",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_feefd",
                            table="forum_contributionpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="FocalPointPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.focalpoint_passages",),
                ),
                migrations.AddConstraint(
                    model_name="focalpoint",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="forum_focalpoint_term_in_order",
                        violation_error_message="The term must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="focalpoint",
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
                        name="forum_focalpoint_seen_within_term",
                        violation_error_message="The day it was seen must lie within the term.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="focalpoint",
                    constraint=models.UniqueConstraint(
                        fields=("state", "office", "starts_on"),
                        name="forum_focalpoint_office",
                        nulls_distinct=False,
                        violation_error_message="This focal point is already recorded.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpoint",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_focalpointevent" ("id", "office", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "state_id", "until") VALUES (NEW."id", NEW."office", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."seen_on", NEW."starts_on", NEW."state_id", NEW."until"); RETURN NULL;',
                            hash="9c6509a7107237397c38112fe82a7522a20752e9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c4db6",
                            table="forum_focalpoint",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpoint",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_focalpointevent" ("id", "office", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "state_id", "until") VALUES (NEW."id", NEW."office", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."seen_on", NEW."starts_on", NEW."state_id", NEW."until"); RETURN NULL;',
                            hash="1234615349315d4c3813f51f0eeae42eaeb4ea60",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_90242",
                            table="forum_focalpoint",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpoint",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_focalpointevent" ("id", "office", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "state_id", "until") VALUES (OLD."id", OLD."office", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."seen_on", OLD."starts_on", OLD."state_id", OLD."until"); RETURN NULL;',
                            hash="65a1610bbb729527239a80b0a46a96c34c71d093",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c1fd4",
                            table="forum_focalpoint",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpointevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="62089fb48f8824ccc83f67a9a692c60f1b3a4308",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_08ed2",
                            table="forum_focalpointevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpointevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6bf5f2b9fbc53510f43bcf65cc10aa653584a379",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a3cfa",
                            table="forum_focalpointevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpointpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="1d446c2a5115e2be394175441988ac8217d21de6",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_c1e26",
                            table="forum_focalpointpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpointpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f813743b9ed317992597b3651097788b98864a75",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b31ae",
                            table="forum_focalpointpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="HostingOfferPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.hostingoffer_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingofferpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="37c39a41ec9a0ff5396472441ce7cdc18f25801c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_cfc4e",
                            table="forum_hostingofferpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingofferpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d6efcd11c2cab6c4de7ff2500f50efce00cba61a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_80848",
                            table="forum_hostingofferpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="forum_meeting_period_in_order",
                        violation_error_message="The period must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("date_as_written", ""),
                                ("precision", ""),
                                ("starts_on__isnull", True),
                                ("until__isnull", True),
                            ),
                            models.Q(("precision", "relative"), models.Q(("date_as_written", ""), _negated=True)),
                            models.Q(
                                ("precision__in", ["day", "month", "year"]),
                                models.Q(("starts_on__isnull", False), ("until__isnull", False), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="forum_meeting_precision_fits_dates",
                        violation_error_message="A date needs a precision; a relative date needs the words of the source.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision__in", ["month", "year"]), _negated=True),
                            models.Q(
                                models.Q(("starts_on__isnull", True), ("starts_on__day", 1), _connector="OR"),
                                models.Q(("until__isnull", True), ("until__day", 1), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="forum_meeting_month_and_year_begin_on_the_first",
                        violation_error_message="With precision month or year, periods begin on the first day of a month.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meeting",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="forum_meeting_slug",
                        violation_error_message="Another meeting has this short name.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meeting",
                    constraint=models.UniqueConstraint(
                        fields=("kind", "ordinal"),
                        name="forum_meeting_ordinal",
                        violation_error_message="Another meeting has this ordinal.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "held"), _negated=True),
                            models.Q(("starts_on__isnull", False), ("until__isnull", False)),
                            _connector="OR",
                        ),
                        name="forum_meeting_held_has_dates",
                        violation_error_message="A meeting that was held has dates.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "forum"), _negated=True), ("ordinal__isnull", False), _connector="OR"
                        ),
                        name="forum_meeting_forum_has_ordinal",
                        violation_error_message="A Forum meeting has an ordinal: the Troika follows it.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_meetingevent" ("city", "city_ar", "city_en", "city_es", "city_fr", "city_ru", "city_zh_hans", "date_as_written", "host_id", "id", "kind", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "slug", "starts_on", "status", "theme", "theme_ar", "theme_en", "theme_es", "theme_fr", "theme_ru", "theme_zh_hans", "until") VALUES (NEW."city", NEW."city_ar", NEW."city_en", NEW."city_es", NEW."city_fr", NEW."city_ru", NEW."city_zh_hans", NEW."date_as_written", NEW."host_id", NEW."id", NEW."kind", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", NEW."ordinal", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."slug", NEW."starts_on", NEW."status", NEW."theme", NEW."theme_ar", NEW."theme_en", NEW."theme_es", NEW."theme_fr", NEW."theme_ru", NEW."theme_zh_hans", NEW."until"); RETURN NULL;',
                            hash="41dd4c553e1943c821835624d923105ba5dbab49",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_21591",
                            table="forum_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_meetingevent" ("city", "city_ar", "city_en", "city_es", "city_fr", "city_ru", "city_zh_hans", "date_as_written", "host_id", "id", "kind", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "slug", "starts_on", "status", "theme", "theme_ar", "theme_en", "theme_es", "theme_fr", "theme_ru", "theme_zh_hans", "until") VALUES (NEW."city", NEW."city_ar", NEW."city_en", NEW."city_es", NEW."city_fr", NEW."city_ru", NEW."city_zh_hans", NEW."date_as_written", NEW."host_id", NEW."id", NEW."kind", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", NEW."ordinal", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."slug", NEW."starts_on", NEW."status", NEW."theme", NEW."theme_ar", NEW."theme_en", NEW."theme_es", NEW."theme_fr", NEW."theme_ru", NEW."theme_zh_hans", NEW."until"); RETURN NULL;',
                            hash="0a07fc263839769f15180886ee9de2fe03e31ed3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ab8b9",
                            table="forum_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_meetingevent" ("city", "city_ar", "city_en", "city_es", "city_fr", "city_ru", "city_zh_hans", "date_as_written", "host_id", "id", "kind", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "slug", "starts_on", "status", "theme", "theme_ar", "theme_en", "theme_es", "theme_fr", "theme_ru", "theme_zh_hans", "until") VALUES (OLD."city", OLD."city_ar", OLD."city_en", OLD."city_es", OLD."city_fr", OLD."city_ru", OLD."city_zh_hans", OLD."date_as_written", OLD."host_id", OLD."id", OLD."kind", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", OLD."ordinal", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."slug", OLD."starts_on", OLD."status", OLD."theme", OLD."theme_ar", OLD."theme_en", OLD."theme_es", OLD."theme_fr", OLD."theme_ru", OLD."theme_zh_hans", OLD."until"); RETURN NULL;',
                            hash="3452a52efd69c5e03ecfca4266bd6fa302284b54",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a0432",
                            table="forum_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="MeetingPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.meeting_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingofferevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="5b9968d35dca0859762a4133c3e2ea5f5cfe9fc7",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_e25c6",
                            table="forum_hostingofferevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingofferevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="035e81c5edc8c9c1dbe2bbdb323e4cf99611c6b0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_08114",
                            table="forum_hostingofferevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="hostingoffer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_hostingoffer_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="hostingoffer",
                    constraint=models.UniqueConstraint(
                        fields=("meeting", "state"),
                        name="forum_hostingoffer_state",
                        violation_error_message="This State's offer is already recorded.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingoffer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_hostingofferevent" ("id", "language", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state_id", "text") VALUES (NEW."id", NEW."language", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."state_id", NEW."text"); RETURN NULL;',
                            hash="a9fced87553c2cb10f392ac9836e36f10fd583bb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5ab9a",
                            table="forum_hostingoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingoffer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_hostingofferevent" ("id", "language", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state_id", "text") VALUES (NEW."id", NEW."language", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."state_id", NEW."text"); RETURN NULL;',
                            hash="af6ae2b304add321eb6a57b3ce4eff2ea3a4e903",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_12a2a",
                            table="forum_hostingoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingoffer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_hostingofferevent" ("id", "language", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state_id", "text") VALUES (OLD."id", OLD."language", OLD."meeting_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."state_id", OLD."text"); RETURN NULL;',
                            hash="f7b2c7c879c14e6328fab82fd7a6d167132412e1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_387a0",
                            table="forum_hostingoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshipevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="0d5c81409e7d81c144dc07b49c37e028b53f566a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_1a05e",
                            table="forum_chairmanshipevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshipevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="838c2bc5b1f34e4b6645cda7a6adc5f67efe9296",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e555c",
                            table="forum_chairmanshipevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="chairmanship",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="forum_chairmanship_term_in_order",
                        violation_error_message="The term must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="chairmanship",
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
                        name="forum_chairmanship_seen_within_term",
                        violation_error_message="The day it was seen must lie within the term.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="chairmanship",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("starts_on__isnull", False), ("until__isnull", False), _connector="OR"),
                        expressions=[
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
                            )
                        ],
                        name="forum_chairmanship_no_overlap",
                        violation_error_message="Another chairmanship runs at that time.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanship",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_chairmanshipevent" ("id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "until") VALUES (NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."seen_on", NEW."starts_on", NEW."until"); RETURN NULL;',
                            hash="dbf5453a76ae5aeca2f7d5bcde13df8b74adb7d9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_547a7",
                            table="forum_chairmanship",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanship",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_chairmanshipevent" ("id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "until") VALUES (NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."seen_on", NEW."starts_on", NEW."until"); RETURN NULL;',
                            hash="6166bbbd158b6fb3b060a35eeb265be34af4d43f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b3426",
                            table="forum_chairmanship",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanship",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_chairmanshipevent" ("id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "until") VALUES (OLD."id", OLD."meeting_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."seen_on", OLD."starts_on", OLD."until"); RETURN NULL;',
                            hash="42257a543979b18de64c1e9e4d6fa04397df42b3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7b759",
                            table="forum_chairmanship",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="132743d8e43e385ea8e524ba6f4a470cb55a1be9",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_bc8cd",
                            table="forum_meetingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a728ac1a32a5f00e5bd43c07766eb29445d775a6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2133d",
                            table="forum_meetingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="fc7b2c6f28bb02554fc9a9170dd0d4b28884d79e",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_77da1",
                            table="forum_meetingpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="65b0300956d497b6653e8c655c27930bf0bb7e25",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_11f3b",
                            table="forum_meetingpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meetingtopic",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_meetingtopic_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meetingtopic",
                    constraint=models.UniqueConstraint(
                        fields=("meeting", "number"),
                        name="forum_meetingtopic_number",
                        violation_error_message="This meeting already has a topic with this number.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopic",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_meetingtopicevent" ("id", "language", "meeting_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."language", NEW."meeting_id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;',
                            hash="69d10c3b2d8438d9b489c7f159a0c8b78ea56c37",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1ebbb",
                            table="forum_meetingtopic",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopic",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_meetingtopicevent" ("id", "language", "meeting_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."language", NEW."meeting_id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;',
                            hash="e40348dbee19b29fb3aa4638205af804ede44873",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bba48",
                            table="forum_meetingtopic",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopic",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_meetingtopicevent" ("id", "language", "meeting_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."id", OLD."language", OLD."meeting_id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;',
                            hash="18145276e187df2630e56cfb93bbb15115130029",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5627f",
                            table="forum_meetingtopic",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="MeetingTopicPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.meetingtopic_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopicevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="02ec23033a38787ec9a354738b990a6204fb0ecc",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_450a8",
                            table="forum_meetingtopicevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopicevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="326976ae53f204294641e6337ca9f442a2aeb149",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ea2b4",
                            table="forum_meetingtopicevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopicpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="c10223e28c9aacf2d83101d69f395bfeb4254dc1",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_33d8a",
                            table="forum_meetingtopicpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopicpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6b56af180ed63c06105f498c8c1b3efc5f5d4766",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_af69c",
                            table="forum_meetingtopicpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="MembershipPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.membership_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membershippassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="a50cf760e1d6c741c3ce21c3ad38e2025cf4c942",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_404e8",
                            table="forum_membershippassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membershippassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="88283d46dc5b2543926b0b9336ce7e29cd0a68a2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_726cf",
                            table="forum_membershippassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membershipevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="28fbc96a2e4db50178fc3fc7a5a4673c676741c5",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_e0738",
                            table="forum_membershipevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membershipevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5dc7350fabc94eb2a03973e6873da15f43ad82dc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7dd54",
                            table="forum_membershipevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="forum_membership_term_in_order",
                        violation_error_message="The term must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
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
                        name="forum_membership_seen_within_term",
                        violation_error_message="The day it was seen must lie within the term.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.UniqueConstraint(
                        fields=("body", "key"),
                        name="forum_membership_key",
                        violation_error_message="This body already has a membership with this key.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("everyone", ""), ("organization__isnull", True), ("state__isnull", False)),
                            models.Q(("everyone", ""), ("organization__isnull", False), ("state__isnull", True)),
                            models.Q(
                                ("organization__isnull", True),
                                ("state__isnull", True),
                                models.Q(("everyone", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="forum_membership_one_holder",
                        violation_error_message="Name one State, one organization or one collective.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("basis__in", ["member", "open", "observer"])),
                        name="forum_membership_basis_is_stored",
                        violation_error_message="Ex officio seats are derived from the Troika, not stored.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("basis", "open"), _negated=True),
                            models.Q(("everyone", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="forum_membership_open_is_collective",
                        violation_error_message="“Open to all” belongs to a collective, not to one State.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("state__isnull", False)),
                        expressions=[
                            (
                                models.Func(
                                    models.F("body"),
                                    models.F("body"),
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
                        name="forum_membership_state_no_overlap",
                        violation_error_message="This State already has a seat in the body at that time.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="membership",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("organization__isnull", False)),
                        expressions=[
                            (
                                models.Func(
                                    models.F("body"),
                                    models.F("body"),
                                    models.Value("[]"),
                                    function="int8range",
                                    output_field=django.contrib.postgres.fields.ranges.BigIntegerRangeField(),
                                ),
                                "&&",
                            ),
                            (
                                models.Func(
                                    models.F("organization"),
                                    models.F("organization"),
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
                        name="forum_membership_organization_no_overlap",
                        violation_error_message="This organization already has a seat in the body at that time.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_membershipevent" ("basis", "body_id", "everyone", "id", "key", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "state_id", "until") VALUES (NEW."basis", NEW."body_id", NEW."everyone", NEW."id", NEW."key", NEW."organization_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."seen_on", NEW."starts_on", NEW."state_id", NEW."until"); RETURN NULL;',
                            hash="792d12dfcf87dfe4c16626033a482f1e5226835d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2a6b7",
                            table="forum_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_membershipevent" ("basis", "body_id", "everyone", "id", "key", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "state_id", "until") VALUES (NEW."basis", NEW."body_id", NEW."everyone", NEW."id", NEW."key", NEW."organization_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."seen_on", NEW."starts_on", NEW."state_id", NEW."until"); RETURN NULL;',
                            hash="7209bc2b08907a78ed4d7dcdfe5fbc6c0c33ae01",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e507e",
                            table="forum_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_membershipevent" ("basis", "body_id", "everyone", "id", "key", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "starts_on", "state_id", "until") VALUES (OLD."basis", OLD."body_id", OLD."everyone", OLD."id", OLD."key", OLD."organization_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."seen_on", OLD."starts_on", OLD."state_id", OLD."until"); RETURN NULL;',
                            hash="7249b09acb956d5ea7edf239568ba062698001e3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3b4f9",
                            table="forum_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeetingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="23ad33a60f8ca2259ae024175e0ee2e8add4e638",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_135f7",
                            table="forum_civilsocietymeetingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeetingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5d6f90a48a47714b735997be0b705feaa7d81222",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_78e3e",
                            table="forum_civilsocietymeetingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="civilsocietymeeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="forum_civilsocietymeeting_period_in_order",
                        violation_error_message="The period must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="civilsocietymeeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("date_as_written", ""),
                                ("precision", ""),
                                ("starts_on__isnull", True),
                                ("until__isnull", True),
                            ),
                            models.Q(("precision", "relative"), models.Q(("date_as_written", ""), _negated=True)),
                            models.Q(
                                ("precision__in", ["day", "month", "year"]),
                                models.Q(("starts_on__isnull", False), ("until__isnull", False), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="forum_civilsocietymeeting_precision_fits_dates",
                        violation_error_message="A date needs a precision; a relative date needs the words of the source.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="civilsocietymeeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision__in", ["month", "year"]), _negated=True),
                            models.Q(
                                models.Q(("starts_on__isnull", True), ("starts_on__day", 1), _connector="OR"),
                                models.Q(("until__isnull", True), ("until__day", 1), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="forum_civilsocietymeeting_month_and_year_begin_on_the_first",
                        violation_error_message="With precision month or year, periods begin on the first day of a month.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="civilsocietymeeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_civilsocietymeeting_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_civilsocietymeetingevent" ("date_as_written", "days", "id", "language", "meeting_id", "organizer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "starts_on", "text", "until") VALUES (NEW."date_as_written", NEW."days", NEW."id", NEW."language", NEW."meeting_id", NEW."organizer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."starts_on", NEW."text", NEW."until"); RETURN NULL;',
                            hash="ab349c171bdc3de9bb9f3475330ec568654d869b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_70bea",
                            table="forum_civilsocietymeeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_civilsocietymeetingevent" ("date_as_written", "days", "id", "language", "meeting_id", "organizer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "starts_on", "text", "until") VALUES (NEW."date_as_written", NEW."days", NEW."id", NEW."language", NEW."meeting_id", NEW."organizer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."starts_on", NEW."text", NEW."until"); RETURN NULL;',
                            hash="527c1171757bcbf47422fa1a74d01a540f7a1881",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c16c3",
                            table="forum_civilsocietymeeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_civilsocietymeetingevent" ("date_as_written", "days", "id", "language", "meeting_id", "organizer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "starts_on", "text", "until") VALUES (OLD."date_as_written", OLD."days", OLD."id", OLD."language", OLD."meeting_id", OLD."organizer_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."starts_on", OLD."text", OLD."until"); RETURN NULL;',
                            hash="2121ff40d12dda0ccb4a33a221d4702041dcb032",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_534e0",
                            table="forum_civilsocietymeeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendanceevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="1ae7110d066a184e208d6432ca8d40de0652d8e3",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_459c7",
                            table="forum_attendanceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendanceevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ec138e264ce6b1649eee70dd0bb95a5451884c72",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4e146",
                            table="forum_attendanceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="attendance",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_attendance_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="attendance",
                    constraint=models.UniqueConstraint(
                        fields=("meeting", "key"),
                        name="forum_attendance_key",
                        violation_error_message="This meeting already has an attendance with this key.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="attendance",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("organization__isnull", True), ("state__isnull", False)),
                            models.Q(("organization__isnull", False), ("state__isnull", True)),
                            models.Q(("organization__isnull", True), ("state__isnull", True)),
                            _connector="OR",
                        ),
                        name="forum_attendance_one_holder",
                        violation_error_message="Name a State or an organization.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="attendance",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("state__isnull", False),
                            ("organization__isnull", False),
                            models.Q(("person_title", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="forum_attendance_someone_is_named",
                        violation_error_message="Name a State, an organization or an office.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendance",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_attendanceevent" ("capacity", "id", "key", "language", "meeting_id", "organization_id", "person_title", "person_title_ar", "person_title_en", "person_title_es", "person_title_fr", "person_title_ru", "person_title_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state_id", "text") VALUES (NEW."capacity", NEW."id", NEW."key", NEW."language", NEW."meeting_id", NEW."organization_id", NEW."person_title", NEW."person_title_ar", NEW."person_title_en", NEW."person_title_es", NEW."person_title_fr", NEW."person_title_ru", NEW."person_title_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."state_id", NEW."text"); RETURN NULL;',
                            hash="37c301c001726b281ff86727b888eedc65d8007f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ad8b4",
                            table="forum_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendance",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_attendanceevent" ("capacity", "id", "key", "language", "meeting_id", "organization_id", "person_title", "person_title_ar", "person_title_en", "person_title_es", "person_title_fr", "person_title_ru", "person_title_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state_id", "text") VALUES (NEW."capacity", NEW."id", NEW."key", NEW."language", NEW."meeting_id", NEW."organization_id", NEW."person_title", NEW."person_title_ar", NEW."person_title_en", NEW."person_title_es", NEW."person_title_fr", NEW."person_title_ru", NEW."person_title_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."state_id", NEW."text"); RETURN NULL;',
                            hash="f5f9058477ecc92f4d19351b804d8d11ae9f20e7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cba07",
                            table="forum_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendance",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_attendanceevent" ("capacity", "id", "key", "language", "meeting_id", "organization_id", "person_title", "person_title_ar", "person_title_en", "person_title_es", "person_title_fr", "person_title_ru", "person_title_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state_id", "text") VALUES (OLD."capacity", OLD."id", OLD."key", OLD."language", OLD."meeting_id", OLD."organization_id", OLD."person_title", OLD."person_title_ar", OLD."person_title_en", OLD."person_title_es", OLD."person_title_fr", OLD."person_title_ru", OLD."person_title_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."state_id", OLD."text"); RETURN NULL;',
                            hash="88193b214095aac688a31512befba84454ef90b3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_00826",
                            table="forum_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organizationevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="76dbff1ad16fdfa1ce5d5ed3c2e94c9b1965800f",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_d2cdd",
                            table="forum_organizationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organizationevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a6e390ccd606110bac4edaa04085389645a9281b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6b238",
                            table="forum_organizationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reportedcount",
                    constraint=models.UniqueConstraint(
                        fields=("subject_key",),
                        name="forum_reportedcount_subject_key",
                        violation_error_message="Another reported count has this key.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reportedcount",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("body__isnull", True), ("meeting__isnull", False)),
                            models.Q(("body__isnull", False), ("meeting__isnull", True)),
                            _connector="OR",
                        ),
                        name="forum_reportedcount_one_subject",
                        violation_error_message="Name either a meeting or a body.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reportedcount",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("high__gt", models.F("low")), ("high__isnull", False), ("qualifier", "between")),
                            models.Q(models.Q(("qualifier", "between"), _negated=True), ("high__isnull", True)),
                            _connector="OR",
                        ),
                        name="forum_reportedcount_between_has_two_numbers",
                        violation_error_message="“Between” needs a higher upper number; any other qualifier has none.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcount",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_reportedcountevent" ("as_written", "body_id", "high", "id", "low", "measure", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "qualifier", "seen_on", "subject_key") VALUES (NEW."as_written", NEW."body_id", NEW."high", NEW."id", NEW."low", NEW."measure", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."qualifier", NEW."seen_on", NEW."subject_key"); RETURN NULL;',
                            hash="35bff651ca473e1834d091c903e0d66a79692b89",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e4583",
                            table="forum_reportedcount",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcount",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_reportedcountevent" ("as_written", "body_id", "high", "id", "low", "measure", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "qualifier", "seen_on", "subject_key") VALUES (NEW."as_written", NEW."body_id", NEW."high", NEW."id", NEW."low", NEW."measure", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."qualifier", NEW."seen_on", NEW."subject_key"); RETURN NULL;',
                            hash="551ee40e1265b7f22df312088c93b63f8cb90f79",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_98c51",
                            table="forum_reportedcount",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcount",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_reportedcountevent" ("as_written", "body_id", "high", "id", "low", "measure", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "qualifier", "seen_on", "subject_key") VALUES (OLD."as_written", OLD."body_id", OLD."high", OLD."id", OLD."low", OLD."measure", OLD."meeting_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."qualifier", OLD."seen_on", OLD."subject_key"); RETURN NULL;',
                            hash="4fd142a0a63f93a542d18bf85e6b3c776155c685",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_64ec9",
                            table="forum_reportedcount",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="ReportedCountPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.reportedcount_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcountevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="b913ffc0c183d4801555b9d563888ce98c13240e",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_8c961",
                            table="forum_reportedcountevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcountevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="eedde65addf7151c9e73d2afa6fb2023ac97b39e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_37745",
                            table="forum_reportedcountevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcountpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="c92eb5cd3797bd8157e4746982a136e9667c17b4",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_f3286",
                            table="forum_reportedcountpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcountpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a0bf1f29877cb1fb948e4e3881709c896f64d991",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_99a15",
                            table="forum_reportedcountpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="RoundTableCoChairsLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.roundtable_co_chairs",),
                ),
                migrations.AddConstraint(
                    model_name="roundtable",
                    constraint=models.UniqueConstraint(
                        fields=("meeting", "number"),
                        name="forum_roundtable_number",
                        violation_error_message="This meeting already has a round table with this number.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtable",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_roundtableevent" ("document_id", "id", "meeting_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans") VALUES (NEW."document_id", NEW."id", NEW."meeting_id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans"); RETURN NULL;',
                            hash="44a7860d083b3aaab94e277f41d8fce7de2d461f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_25359",
                            table="forum_roundtable",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtable",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_roundtableevent" ("document_id", "id", "meeting_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans") VALUES (NEW."document_id", NEW."id", NEW."meeting_id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans"); RETURN NULL;',
                            hash="d61d5031039bfbe7d4ccc669bf1734edbd0f46c0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d1d98",
                            table="forum_roundtable",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtable",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_roundtableevent" ("document_id", "id", "meeting_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans") VALUES (OLD."document_id", OLD."id", OLD."meeting_id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title", OLD."title_ar", OLD."title_en", OLD."title_es", OLD."title_fr", OLD."title_ru", OLD."title_zh_hans"); RETURN NULL;',
                            hash="4d919f1451c28896410c5ac0446db963008b68b6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b3efc",
                            table="forum_roundtable",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="RoundTablePassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.roundtable_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablecochairslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="45b916b45766d1d0506475775035a35b03c6101c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_d10a0",
                            table="forum_roundtablecochairslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablecochairslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="db04cfdb409827e529e99263eb9335ab0692cf8a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ca0ac",
                            table="forum_roundtablecochairslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtableevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="1fcd0d5e2415c0c22b04efe6d60ed091f78410e5",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_c0bf7",
                            table="forum_roundtableevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtableevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="54c9a81a169cfee76ec1dc2dae422c345ae72c7a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f1f7c",
                            table="forum_roundtableevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="cc665d2b4901e5d9ece0a0967206d928e269a77f",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_7d645",
                            table="forum_roundtablepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e1d85897f2aeb4975fd3b0f792bec40b0f5cfcc8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8cb3b",
                            table="forum_roundtablepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="session",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="forum_session_period_in_order",
                        violation_error_message="The period must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="session",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("date_as_written", ""),
                                ("precision", ""),
                                ("starts_on__isnull", True),
                                ("until__isnull", True),
                            ),
                            models.Q(("precision", "relative"), models.Q(("date_as_written", ""), _negated=True)),
                            models.Q(
                                ("precision__in", ["day", "month", "year"]),
                                models.Q(("starts_on__isnull", False), ("until__isnull", False), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="forum_session_precision_fits_dates",
                        violation_error_message="A date needs a precision; a relative date needs the words of the source.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="session",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision__in", ["month", "year"]), _negated=True),
                            models.Q(
                                models.Q(("starts_on__isnull", True), ("starts_on__day", 1), _connector="OR"),
                                models.Q(("until__isnull", True), ("until__day", 1), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="forum_session_month_and_year_begin_on_the_first",
                        violation_error_message="With precision month or year, periods begin on the first day of a month.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="session",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_session_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="session",
                    constraint=models.UniqueConstraint(
                        fields=("body", "key"),
                        name="forum_session_key",
                        violation_error_message="This body already has a session with this key.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="session",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_sessionevent" ("body_id", "date_as_written", "id", "key", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "place_ar", "place_en", "place_es", "place_fr", "place_ru", "place_zh_hans", "precision", "starts_on", "text", "until") VALUES (NEW."body_id", NEW."date_as_written", NEW."id", NEW."key", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."place_ar", NEW."place_en", NEW."place_es", NEW."place_fr", NEW."place_ru", NEW."place_zh_hans", NEW."precision", NEW."starts_on", NEW."text", NEW."until"); RETURN NULL;',
                            hash="62ab0885690f826664efac644e90c2053d04325b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e0b9b",
                            table="forum_session",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="session",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_sessionevent" ("body_id", "date_as_written", "id", "key", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "place_ar", "place_en", "place_es", "place_fr", "place_ru", "place_zh_hans", "precision", "starts_on", "text", "until") VALUES (NEW."body_id", NEW."date_as_written", NEW."id", NEW."key", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."place_ar", NEW."place_en", NEW."place_es", NEW."place_fr", NEW."place_ru", NEW."place_zh_hans", NEW."precision", NEW."starts_on", NEW."text", NEW."until"); RETURN NULL;',
                            hash="b5c6adc521e353a2bb5914888b941c58a676d275",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ad508",
                            table="forum_session",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="session",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_sessionevent" ("body_id", "date_as_written", "id", "key", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "place_ar", "place_en", "place_es", "place_fr", "place_ru", "place_zh_hans", "precision", "starts_on", "text", "until") VALUES (OLD."body_id", OLD."date_as_written", OLD."id", OLD."key", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."place_ar", OLD."place_en", OLD."place_es", OLD."place_fr", OLD."place_ru", OLD."place_zh_hans", OLD."precision", OLD."starts_on", OLD."text", OLD."until"); RETURN NULL;',
                            hash="3044dccb90e7dec50c7eef9ef9e399693f2f2143",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_37b64",
                            table="forum_session",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="SessionPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.session_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sessionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="31b450054ddeb7668af1e1a783f7fcea44ddc3c4",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_45ec0",
                            table="forum_sessionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sessionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="37bf045ae85f7ca8f893279e479d19cd4f402ed0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_20602",
                            table="forum_sessionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sessionpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="fa60c75abbe8601a9eb12f32dc4ce7908cea4cb1",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_676e6",
                            table="forum_sessionpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sessionpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6a39b37b4642ec9a7bed7cf95bee1e2465da57a4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_57f11",
                            table="forum_sessionpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="transmittal",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="forum_transmittal_period_in_order",
                        violation_error_message="The period must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="transmittal",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("date_as_written", ""),
                                ("precision", ""),
                                ("starts_on__isnull", True),
                                ("until__isnull", True),
                            ),
                            models.Q(("precision", "relative"), models.Q(("date_as_written", ""), _negated=True)),
                            models.Q(
                                ("precision__in", ["day", "month", "year"]),
                                models.Q(("starts_on__isnull", False), ("until__isnull", False), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="forum_transmittal_precision_fits_dates",
                        violation_error_message="A date needs a precision; a relative date needs the words of the source.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="transmittal",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision__in", ["month", "year"]), _negated=True),
                            models.Q(
                                models.Q(("starts_on__isnull", True), ("starts_on__day", 1), _connector="OR"),
                                models.Q(("until__isnull", True), ("until__day", 1), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="forum_transmittal_month_and_year_begin_on_the_first",
                        violation_error_message="With precision month or year, periods begin on the first day of a month.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_transmittalevent" ("date_as_written", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "recipient", "recipient_ar", "recipient_en", "recipient_es", "recipient_fr", "recipient_ru", "recipient_zh_hans", "starts_on", "until") VALUES (NEW."date_as_written", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."recipient", NEW."recipient_ar", NEW."recipient_en", NEW."recipient_es", NEW."recipient_fr", NEW."recipient_ru", NEW."recipient_zh_hans", NEW."starts_on", NEW."until"); RETURN NULL;',
                            hash="2cac9dfb5bf348bc0911373d2a019e9708d0cd39",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_55362",
                            table="forum_transmittal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_transmittalevent" ("date_as_written", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "recipient", "recipient_ar", "recipient_en", "recipient_es", "recipient_fr", "recipient_ru", "recipient_zh_hans", "starts_on", "until") VALUES (NEW."date_as_written", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."recipient", NEW."recipient_ar", NEW."recipient_en", NEW."recipient_es", NEW."recipient_fr", NEW."recipient_ru", NEW."recipient_zh_hans", NEW."starts_on", NEW."until"); RETURN NULL;',
                            hash="678c9d28722187d0557652499e8d4c1c88f06a74",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ac4d8",
                            table="forum_transmittal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_transmittalevent" ("date_as_written", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "recipient", "recipient_ar", "recipient_en", "recipient_es", "recipient_fr", "recipient_ru", "recipient_zh_hans", "starts_on", "until") VALUES (OLD."date_as_written", OLD."id", OLD."meeting_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."recipient", OLD."recipient_ar", OLD."recipient_en", OLD."recipient_es", OLD."recipient_fr", OLD."recipient_ru", OLD."recipient_zh_hans", OLD."starts_on", OLD."until"); RETURN NULL;',
                            hash="a0339ba3e237e0ea9779effafe72430fe393a687",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_729e8",
                            table="forum_transmittal",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="TransmittalPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.transmittal_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittalevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="6c3e315ee099e3014280cfbe3c89362993cd968b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_b6da7",
                            table="forum_transmittalevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittalevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b781f379a743ad1db14dbb227fef621cd0a29e66",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d6770",
                            table="forum_transmittalevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittalpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="bae081a4e547bb64a27c1d32afda46b8267fbd0a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_7ab2d",
                            table="forum_transmittalpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittalpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="dc694cf9713b2e64a40a41e96c6b751ba4fe9d94",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fe377",
                            table="forum_transmittalpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="TroikaRecordPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.troikarecord_passages",),
                ),
                migrations.AddConstraint(
                    model_name="troikarecord",
                    constraint=models.UniqueConstraint(
                        fields=("seen_on",),
                        name="forum_troikarecord_seen_on",
                        violation_error_message="A Troika of this day is already recorded.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecord",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_troikarecordevent" ("id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on") VALUES (NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."seen_on"); RETURN NULL;',
                            hash="9f58f5576e66d7fb65c21f2b315f56cda86e415a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_52e5c",
                            table="forum_troikarecord",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecord",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_troikarecordevent" ("id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on") VALUES (NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."seen_on"); RETURN NULL;',
                            hash="95c12e208eb10d56bd3ae834d3ad0ce47b84d6f2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a5dad",
                            table="forum_troikarecord",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecord",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_troikarecordevent" ("id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on") VALUES (OLD."id", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."seen_on"); RETURN NULL;',
                            hash="f1ae70e37f26359d36e66dc698f1496846f4d965",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eb95e",
                            table="forum_troikarecord",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="TroikaRecordStatesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("forum.troikarecord_states",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="9b6be4d60d33b5d747215fd8ef871297776bd001",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_5335f",
                            table="forum_troikarecordevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="73c02b6a0e5ba9470566a125e37c0afd48444eba",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a62b6",
                            table="forum_troikarecordevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="dcd48332d3ad1d061aa9298863219aba370312f0",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_0f22b",
                            table="forum_troikarecordpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="71d07e3bdd1c0c9f0d95af4c29a55d87eaf01a99",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1d165",
                            table="forum_troikarecordpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordstateslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="346e061553c85b5222fb31dac6a85fe9d1f2dbca",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_7998e",
                            table="forum_troikarecordstateslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordstateslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b2683a2d0975bc98a34f074baa9cc1137dd6fc76",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f6ac2",
                            table="forum_troikarecordstateslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendancepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_attendancepassageslinkevent" ("attendance_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."attendance_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="900fc46758166fccc8234c46df7f740060154821",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_def2a",
                            table="forum_attendance_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendancepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_attendancepassageslinkevent" ("attendance_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."attendance_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="cdb504fd461f4f7a1b1c371d31e4cb5faa6e689a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_286e4",
                            table="forum_attendance_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendancepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_attendancepassageslinkevent" ("attendance_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."attendance_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="396aaf9f020b965d3b59f4065965bebbd44a52c7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1c74a",
                            table="forum_attendance_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodypassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_bodypassageslinkevent" ("body_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."body_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="3a8a9f6104970d9d12e7e085875ac89ba2673c9b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bc9b5",
                            table="forum_body_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodypassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_bodypassageslinkevent" ("body_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."body_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="bd94c410fc388566edd8a759ebbda8b06200d39d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_80f01",
                            table="forum_body_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodypassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_bodypassageslinkevent" ("body_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."body_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="e4541521cbd5fb1307721a3f48f0e9ca956b9fe9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_97b37",
                            table="forum_body_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyrulepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_bodyrulepassageslinkevent" ("bodyrule_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."bodyrule_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="79d73ada3471cbaf980c2039bd6cd383a9b3bfea",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b16a",
                            table="forum_bodyrule_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyrulepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_bodyrulepassageslinkevent" ("bodyrule_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."bodyrule_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="aa43d3a596464f43f0b7a058455cc3026d204fb9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c16dd",
                            table="forum_bodyrule_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="bodyrulepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_bodyrulepassageslinkevent" ("bodyrule_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."bodyrule_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="b4f2c1388255f1e6c562c03b57e50b4a3dacf5c1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bddef",
                            table="forum_bodyrule_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_chairmanshippassageslinkevent" ("chairmanship_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."chairmanship_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="0c62dfdfbda30a834c972817e012ad0ee2d7c99d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_958a2",
                            table="forum_chairmanship_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_chairmanshippassageslinkevent" ("chairmanship_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."chairmanship_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="13e71e30da60c769c39c2d67db1fff53baf5049a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_45d6c",
                            table="forum_chairmanship_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_chairmanshippassageslinkevent" ("chairmanship_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."chairmanship_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="dd79a27848c1dedc2b681ccda3dd51bfa6b9d10c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a57bd",
                            table="forum_chairmanship_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshipstateslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_chairmanshipstateslinkevent" ("chairmanship_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "state_id") VALUES (NEW."chairmanship_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."state_id"); RETURN NULL;',
                            hash="70f3f24edbe8f0edf7a1f15ac652904d7bf00636",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_169ff",
                            table="forum_chairmanship_states",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshipstateslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_chairmanshipstateslinkevent" ("chairmanship_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "state_id") VALUES (NEW."chairmanship_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."state_id"); RETURN NULL;',
                            hash="bfa9bd6658b7ed695c30cd35a095142257794a98",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5d556",
                            table="forum_chairmanship_states",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chairmanshipstateslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_chairmanshipstateslinkevent" ("chairmanship_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "state_id") VALUES (OLD."chairmanship_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."state_id"); RETURN NULL;',
                            hash="d274d6163ef4e956e8aefa87fe85a86987e22602",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_02aab",
                            table="forum_chairmanship_states",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeetingpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_civilsocietymeetingpassageslinkevent" ("civilsocietymeeting_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."civilsocietymeeting_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="cb51611c8419e047756bd05a9436c3bb19d138bf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0c329",
                            table="forum_civilsocietymeeting_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeetingpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_civilsocietymeetingpassageslinkevent" ("civilsocietymeeting_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."civilsocietymeeting_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="f8b1c1154784b03ab3fe16ac42859c22cd2b17c0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d7577",
                            table="forum_civilsocietymeeting_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="civilsocietymeetingpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_civilsocietymeetingpassageslinkevent" ("civilsocietymeeting_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."civilsocietymeeting_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="48b93b5a8d47351c3d62e0522f1ba75ad2f169ac",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1d501",
                            table="forum_civilsocietymeeting_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contributionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_contributionpassageslinkevent" ("contribution_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."contribution_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="dbe6cc92a8eeb3ed727cf2f48296df07a010a689",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8cd58",
                            table="forum_contribution_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contributionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_contributionpassageslinkevent" ("contribution_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."contribution_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="587f4fc2a56f28af5bed902460fb6fdeeb94c862",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_65fc8",
                            table="forum_contribution_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contributionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_contributionpassageslinkevent" ("contribution_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."contribution_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="679d4f09f8a6f58011975e93506bcd0c41698527",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e0a00",
                            table="forum_contribution_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpointpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_focalpointpassageslinkevent" ("focalpoint_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."focalpoint_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="e3949eb3a813db0dc28c3d98014b7446f9c82ca9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_98f77",
                            table="forum_focalpoint_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpointpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_focalpointpassageslinkevent" ("focalpoint_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."focalpoint_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="71606e6ff5ae1a5529986439f85a7c72c4a26e97",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bb897",
                            table="forum_focalpoint_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpointpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_focalpointpassageslinkevent" ("focalpoint_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."focalpoint_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="85a35e4ca0dde2c5dd0f5b14696117d0e068c64f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3cd13",
                            table="forum_focalpoint_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingofferpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_hostingofferpassageslinkevent" ("hostingoffer_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."hostingoffer_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="2898bcc2fe9c424193c1fe04b8e7721ddd7bf14a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ca1e0",
                            table="forum_hostingoffer_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingofferpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_hostingofferpassageslinkevent" ("hostingoffer_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."hostingoffer_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="39df1f9a43fdf9e761a67cb4487109beb3c958be",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_62da8",
                            table="forum_hostingoffer_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostingofferpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_hostingofferpassageslinkevent" ("hostingoffer_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."hostingoffer_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="b92c5aa19c5f4cfed7e0641f651bd5b2a2c4768f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fe915",
                            table="forum_hostingoffer_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_meetingpassageslinkevent" ("id", "meeting_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."meeting_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="00f67be3583b3e6ca46457f76aa2b79cecff7431",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c59cb",
                            table="forum_meeting_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_meetingpassageslinkevent" ("id", "meeting_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."meeting_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="9fa11c09d9a1bbbb8067e5d641ec93bb779a331d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aa991",
                            table="forum_meeting_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_meetingpassageslinkevent" ("id", "meeting_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."meeting_id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="f73b7dea6141605bc9be93c022f4975b67151118",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_630af",
                            table="forum_meeting_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopicpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_meetingtopicpassageslinkevent" ("id", "meetingtopic_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."meetingtopic_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="4c64f4d20f49d5e46ba5494fbced69e90ba07bce",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2ecdf",
                            table="forum_meetingtopic_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopicpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_meetingtopicpassageslinkevent" ("id", "meetingtopic_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."meetingtopic_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="0526dbbae7e4e88e2f17ed47ce4e28317d155c04",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cf7d4",
                            table="forum_meetingtopic_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meetingtopicpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_meetingtopicpassageslinkevent" ("id", "meetingtopic_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."meetingtopic_id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="3abbf2c6b28403b3cd2ecc6e315fd6aae5f5577b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_09ab2",
                            table="forum_meetingtopic_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membershippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_membershippassageslinkevent" ("id", "membership_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."membership_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="5cf90774267bd436620d940908e0184a66dba36c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ab134",
                            table="forum_membership_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membershippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_membershippassageslinkevent" ("id", "membership_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."membership_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="fe675bf7ac938a76b8bf3e6674292284abcefcfa",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c92f4",
                            table="forum_membership_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membershippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_membershippassageslinkevent" ("id", "membership_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."membership_id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="00ea7fb76ed24769fb4c95926d42fd0a8c49e3a1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1cecb",
                            table="forum_membership_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcountpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_reportedcountpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "reportedcount_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."reportedcount_id"); RETURN NULL;',
                            hash="252a41b1d530e8a8640366dbcc801de29f0c5e80",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a77f5",
                            table="forum_reportedcount_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcountpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_reportedcountpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "reportedcount_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."reportedcount_id"); RETURN NULL;',
                            hash="69d4f00aea5910dfe3e0643d83c3ad00f913251d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4d555",
                            table="forum_reportedcount_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportedcountpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_reportedcountpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "reportedcount_id") VALUES (OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."reportedcount_id"); RETURN NULL;',
                            hash="f1ad6ef76f5d1ac7593babac959642578b1d4701",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a9398",
                            table="forum_reportedcount_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablecochairslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_roundtablecochairslinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "roundtable_id", "state_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."roundtable_id", NEW."state_id"); RETURN NULL;',
                            hash="46712b8aa7909da170a93c3bf36a99e6ba1726e9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0ee6b",
                            table="forum_roundtable_co_chairs",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablecochairslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_roundtablecochairslinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "roundtable_id", "state_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."roundtable_id", NEW."state_id"); RETURN NULL;',
                            hash="956499a7ce68d5acd9f72656937750a1b08bf150",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c28ba",
                            table="forum_roundtable_co_chairs",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablecochairslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_roundtablecochairslinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "roundtable_id", "state_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."roundtable_id", OLD."state_id"); RETURN NULL;',
                            hash="b4464626acc6cddca115ec4145095f5ca444431e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a938f",
                            table="forum_roundtable_co_chairs",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_roundtablepassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "roundtable_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."roundtable_id"); RETURN NULL;',
                            hash="082954a1eb04736a3e56251e156b103d29e16687",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dc05d",
                            table="forum_roundtable_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_roundtablepassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "roundtable_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."roundtable_id"); RETURN NULL;',
                            hash="9551c626fa46eb17ea770afea3bd1977299d6b6e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7691d",
                            table="forum_roundtable_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundtablepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_roundtablepassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "roundtable_id") VALUES (OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."roundtable_id"); RETURN NULL;',
                            hash="f3eaff56e284af556c2c777865f1e1cc734defa5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_980d8",
                            table="forum_roundtable_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sessionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_sessionpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "session_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."session_id"); RETURN NULL;',
                            hash="03729d727db00837e41dfb452c3682a492d0d8bd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fb275",
                            table="forum_session_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sessionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_sessionpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "session_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."session_id"); RETURN NULL;',
                            hash="b47252252ed0a48395f7145a4dcbca5c33abdca4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cae28",
                            table="forum_session_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sessionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_sessionpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "session_id") VALUES (OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."session_id"); RETURN NULL;',
                            hash="2bc9768a161f6d6557f92c7c41c776b56bd035ae",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6c588",
                            table="forum_session_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittalpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_transmittalpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "transmittal_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."transmittal_id"); RETURN NULL;',
                            hash="fd85a2b6dc7ceb7a650c88f93727b20216addba9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e03b7",
                            table="forum_transmittal_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittalpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_transmittalpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "transmittal_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."transmittal_id"); RETURN NULL;',
                            hash="494e3e24b5802592dceabae4a8f3c90bb961283b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_69123",
                            table="forum_transmittal_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transmittalpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_transmittalpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "transmittal_id") VALUES (OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."transmittal_id"); RETURN NULL;',
                            hash="fae5dfadb61f5642fb7fa4a58ab1e01d3160a1f1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5cb9c",
                            table="forum_transmittal_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_troikarecordpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "troikarecord_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."troikarecord_id"); RETURN NULL;',
                            hash="9434c4e888e6db1d3651ecabb5ed6a5252de994a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_abb15",
                            table="forum_troikarecord_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_troikarecordpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "troikarecord_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."troikarecord_id"); RETURN NULL;',
                            hash="a0b6cdda77b907daa2d0e2e0c0c37c74690035e5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b715d",
                            table="forum_troikarecord_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_troikarecordpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "troikarecord_id") VALUES (OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."troikarecord_id"); RETURN NULL;',
                            hash="bae6d635500a51f3f9ebab9b2f527b4ec3624756",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a3ba4",
                            table="forum_troikarecord_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordstateslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_troikarecordstateslinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "state_id", "troikarecord_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."state_id", NEW."troikarecord_id"); RETURN NULL;',
                            hash="e273d0b1741e997d8a0ef9425e654f6346ee19b7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a0485",
                            table="forum_troikarecord_states",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordstateslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "forum_troikarecordstateslinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "state_id", "troikarecord_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."state_id", NEW."troikarecord_id"); RETURN NULL;',
                            hash="8f7a0d9b11eea5cb8f7ab93b069df1a7982393cd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_614e5",
                            table="forum_troikarecord_states",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="troikarecordstateslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "forum_troikarecordstateslinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "state_id", "troikarecord_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."state_id", OLD."troikarecord_id"); RETURN NULL;',
                            hash="1b7c6cb1f83ddb3e5dbe59da1fc3804515ee12e5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a000f",
                            table="forum_troikarecord_states",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
