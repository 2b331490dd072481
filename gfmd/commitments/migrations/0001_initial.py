# The first state of this part, made in one step: see docs/adr/0005-initial-migrations-in-one-step.md

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from gfmd.core.operations import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("activities", "0001_initial"),
        ("forum", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("places", "0001_initial"),
        ("sources", "0001_initial"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="Commitment",
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
                        ("slug", models.SlugField(max_length=80, verbose_name="short name in addresses")),
                        ("title", models.CharField(max_length=300, verbose_name="title")),
                        ("title_ar", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_zh_hans", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_fr", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_ru", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("actors", models.CharField(blank=True, max_length=300, verbose_name="actors, as written")),
                        ("expected_by", models.DateField(blank=True, null=True, verbose_name="expected by")),
                        (
                            "expected_precision",
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
                    ],
                    options={
                        "verbose_name": "commitment",
                        "verbose_name_plural": "commitments",
                        "ordering": ["mechanism__position", "slug"],
                    },
                ),
                migrations.CreateModel(
                    name="CommitmentEvent",
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
                            models.SlugField(db_index=False, max_length=80, verbose_name="short name in addresses"),
                        ),
                        ("title", models.CharField(max_length=300, verbose_name="title")),
                        ("title_ar", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_zh_hans", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_fr", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_ru", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("actors", models.CharField(blank=True, max_length=300, verbose_name="actors, as written")),
                        ("expected_by", models.DateField(blank=True, null=True, verbose_name="expected by")),
                        (
                            "expected_precision",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CommitmentPassagesLinkEvent",
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
                    name="Conclusion",
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
                        ("paragraph", models.PositiveSmallIntegerField(verbose_name="paragraph")),
                        ("statement", models.PositiveSmallIntegerField(verbose_name="statement in the paragraph")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("finding", "finding"),
                                    ("problem", "problem"),
                                    ("option", "option"),
                                    ("recommendation", "recommendation"),
                                ],
                                max_length=16,
                                verbose_name="kind",
                            ),
                        ),
                        ("is_hedged", models.BooleanField(default=False, verbose_name="hedged")),
                        ("hedge", models.CharField(blank=True, max_length=120, verbose_name="hedging words")),
                    ],
                    options={
                        "verbose_name": "conclusion",
                        "verbose_name_plural": "conclusions",
                        "ordering": ["paragraph", "statement"],
                    },
                ),
                migrations.CreateModel(
                    name="ConclusionEvent",
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
                        ("paragraph", models.PositiveSmallIntegerField(verbose_name="paragraph")),
                        ("statement", models.PositiveSmallIntegerField(verbose_name="statement in the paragraph")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("finding", "finding"),
                                    ("problem", "problem"),
                                    ("option", "option"),
                                    ("recommendation", "recommendation"),
                                ],
                                max_length=16,
                                verbose_name="kind",
                            ),
                        ),
                        ("is_hedged", models.BooleanField(default=False, verbose_name="hedged")),
                        ("hedge", models.CharField(blank=True, max_length=120, verbose_name="hedging words")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConclusionPassagesLinkEvent",
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
                    name="FollowUpOption",
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
                        ("label", models.SlugField(max_length=12, verbose_name="label")),
                        (
                            "proposed_by",
                            models.CharField(blank=True, max_length=200, verbose_name="proposed by, as written"),
                        ),
                    ],
                    options={
                        "verbose_name": "follow-up option",
                        "verbose_name_plural": "follow-up options",
                        "ordering": ["label"],
                    },
                ),
                migrations.CreateModel(
                    name="FollowUpOptionEvent",
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
                        ("label", models.SlugField(db_index=False, max_length=12, verbose_name="label")),
                        (
                            "proposed_by",
                            models.CharField(blank=True, max_length=200, verbose_name="proposed by, as written"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FollowUpOptionPassagesLinkEvent",
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
                    name="Fund",
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
                        ("slug", models.SlugField(max_length=60, verbose_name="short name in addresses")),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=200, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=200, null=True, verbose_name="name")),
                        (
                            "amount",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="amount"
                            ),
                        ),
                        ("currency", models.CharField(blank=True, max_length=3, verbose_name="currency")),
                        ("scope", models.CharField(blank=True, max_length=300, verbose_name="scope")),
                        ("scope_ar", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                        (
                            "scope_zh_hans",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="scope"),
                        ),
                        ("scope_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                        ("scope_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                        ("scope_ru", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                        ("scope_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                    ],
                    options={
                        "verbose_name": "fund",
                        "verbose_name_plural": "funds",
                        "ordering": ["slug"],
                    },
                ),
                migrations.CreateModel(
                    name="FundEvent",
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
                        (
                            "amount",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="amount"
                            ),
                        ),
                        ("currency", models.CharField(blank=True, max_length=3, verbose_name="currency")),
                        ("scope", models.CharField(blank=True, max_length=300, verbose_name="scope")),
                        ("scope_ar", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                        (
                            "scope_zh_hans",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="scope"),
                        ),
                        ("scope_en", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                        ("scope_fr", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                        ("scope_ru", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                        ("scope_es", models.CharField(blank=True, max_length=300, null=True, verbose_name="scope")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FundParty",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("key", models.SlugField(max_length=60, verbose_name="key")),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("donor", "donor"),
                                    ("administrator", "administrator"),
                                    ("recipient", "recipient"),
                                    ("founder", "set up by"),
                                ],
                                max_length=16,
                                verbose_name="role",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "party to a fund",
                        "verbose_name_plural": "parties to funds",
                        "ordering": ["fund", "role", "key"],
                    },
                ),
                migrations.CreateModel(
                    name="FundPartyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("key", models.SlugField(db_index=False, max_length=60, verbose_name="key")),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("donor", "donor"),
                                    ("administrator", "administrator"),
                                    ("recipient", "recipient"),
                                    ("founder", "set up by"),
                                ],
                                max_length=16,
                                verbose_name="role",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FundPassagesLinkEvent",
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
                    name="Mechanism",
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
                        ("popular_name", models.CharField(blank=True, max_length=120, verbose_name="also known as")),
                        (
                            "popular_name_ar",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_zh_hans",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_en",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_fr",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_ru",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_es",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("formal_group", "formal intergovernmental group"),
                                    ("interregional", "interregional mechanism"),
                                    ("consultative_process", "regional consultative process"),
                                ],
                                max_length=24,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "focus",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("regular", "focuses on migration and development"),
                                    ("when_needed", "considers it when needed"),
                                    ("not_considered", "does not consider development"),
                                ],
                                max_length=16,
                                verbose_name="focus",
                            ),
                        ),
                        ("region", models.CharField(blank=True, max_length=120, verbose_name="region")),
                        ("region_ar", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        (
                            "region_zh_hans",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="region"),
                        ),
                        ("region_en", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        ("region_fr", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        ("region_ru", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        ("region_es", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        (
                            "position",
                            models.PositiveSmallIntegerField(default=0, verbose_name="position in the report"),
                        ),
                    ],
                    options={
                        "verbose_name": "mechanism",
                        "verbose_name_plural": "mechanisms",
                        "ordering": ["position", "slug"],
                    },
                ),
                migrations.CreateModel(
                    name="MechanismEvent",
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
                        ("popular_name", models.CharField(blank=True, max_length=120, verbose_name="also known as")),
                        (
                            "popular_name_ar",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_zh_hans",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_en",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_fr",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_ru",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "popular_name_es",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="also known as"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("formal_group", "formal intergovernmental group"),
                                    ("interregional", "interregional mechanism"),
                                    ("consultative_process", "regional consultative process"),
                                ],
                                max_length=24,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "focus",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("regular", "focuses on migration and development"),
                                    ("when_needed", "considers it when needed"),
                                    ("not_considered", "does not consider development"),
                                ],
                                max_length=16,
                                verbose_name="focus",
                            ),
                        ),
                        ("region", models.CharField(blank=True, max_length=120, verbose_name="region")),
                        ("region_ar", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        (
                            "region_zh_hans",
                            models.CharField(blank=True, max_length=120, null=True, verbose_name="region"),
                        ),
                        ("region_en", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        ("region_fr", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        ("region_ru", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        ("region_es", models.CharField(blank=True, max_length=120, null=True, verbose_name="region")),
                        (
                            "position",
                            models.PositiveSmallIntegerField(default=0, verbose_name="position in the report"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MechanismPassagesLinkEvent",
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
                    name="Milestone",
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
                        ("slug", models.SlugField(max_length=80, verbose_name="short name in addresses")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("declaration", "declaration"),
                                    ("plan_of_action", "plan of action"),
                                    ("policy_framework", "policy framework"),
                                    ("agreement", "agreement"),
                                    ("resolution", "resolution"),
                                    ("meeting", "meeting"),
                                    ("summit", "summit"),
                                    ("establishment", "establishment"),
                                    ("programme", "programme"),
                                    ("fund", "fund"),
                                    ("study", "study"),
                                    ("circulation", "questionnaire circulated"),
                                ],
                                max_length=20,
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
                        (
                            "is_planned",
                            models.BooleanField(default=False, verbose_name="planned when the source was written"),
                        ),
                    ],
                    options={
                        "verbose_name": "milestone",
                        "verbose_name_plural": "milestones",
                        "ordering": [models.OrderBy(models.F("starts_on"), nulls_last=True), "slug"],
                    },
                ),
                migrations.CreateModel(
                    name="MilestoneEvent",
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
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=80, verbose_name="short name in addresses"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("declaration", "declaration"),
                                    ("plan_of_action", "plan of action"),
                                    ("policy_framework", "policy framework"),
                                    ("agreement", "agreement"),
                                    ("resolution", "resolution"),
                                    ("meeting", "meeting"),
                                    ("summit", "summit"),
                                    ("establishment", "establishment"),
                                    ("programme", "programme"),
                                    ("fund", "fund"),
                                    ("study", "study"),
                                    ("circulation", "questionnaire circulated"),
                                ],
                                max_length=20,
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
                        (
                            "is_planned",
                            models.BooleanField(default=False, verbose_name="planned when the source was written"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MilestonePassagesLinkEvent",
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
                    name="MoneyFlow",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("on", models.DateField(verbose_name="on")),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("pledged", "pledged"),
                                    ("committed", "committed"),
                                    ("disbursed", "disbursed"),
                                ],
                                max_length=10,
                                verbose_name="stage",
                            ),
                        ),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="amount")),
                        ("currency", models.CharField(max_length=3, verbose_name="currency")),
                    ],
                    options={
                        "verbose_name": "money flow",
                        "verbose_name_plural": "money flows",
                        "ordering": ["fund", "on"],
                    },
                ),
                migrations.CreateModel(
                    name="MoneyFlowEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("on", models.DateField(verbose_name="on")),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("pledged", "pledged"),
                                    ("committed", "committed"),
                                    ("disbursed", "disbursed"),
                                ],
                                max_length=10,
                                verbose_name="stage",
                            ),
                        ),
                        ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="amount")),
                        ("currency", models.CharField(max_length=3, verbose_name="currency")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MoneyFlowPassagesLinkEvent",
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
                    name="Participation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("key", models.SlugField(max_length=60, verbose_name="key")),
                        ("role", models.CharField(blank=True, max_length=200, verbose_name="role")),
                        ("role_ar", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_zh_hans", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_fr", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_ru", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_es", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                    ],
                    options={
                        "verbose_name": "participation",
                        "verbose_name_plural": "participations",
                        "ordering": ["mechanism", "key"],
                    },
                ),
                migrations.CreateModel(
                    name="ParticipationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("key", models.SlugField(db_index=False, max_length=60, verbose_name="key")),
                        ("role", models.CharField(blank=True, max_length=200, verbose_name="role")),
                        ("role_ar", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_zh_hans", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_en", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_fr", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_ru", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                        ("role_es", models.CharField(blank=True, max_length=200, null=True, verbose_name="role")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ParticipationPassagesLinkEvent",
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
                    name="Progress",
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
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("reported_started", "reported as started"),
                                    ("reported_advancing", "reported as advancing"),
                                    ("reported_done", "reported as done"),
                                    ("not_reported", "nothing reported"),
                                ],
                                max_length=20,
                                verbose_name="status",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "progress",
                        "verbose_name_plural": "progress",
                        "ordering": ["commitment", models.OrderBy(models.F("starts_on"), nulls_last=True), "key"],
                    },
                ),
                migrations.CreateModel(
                    name="ProgressEvent",
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
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("reported_started", "reported as started"),
                                    ("reported_advancing", "reported as advancing"),
                                    ("reported_done", "reported as done"),
                                    ("not_reported", "nothing reported"),
                                ],
                                max_length=20,
                                verbose_name="status",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgressPassagesLinkEvent",
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
                    model_name="commitment",
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
                    model_name="commitmentevent",
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
                    model_name="commitmentevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.commitment",
                    ),
                ),
                migrations.AddField(
                    model_name="commitmentpassageslinkevent",
                    name="commitment",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.commitment",
                    ),
                ),
                migrations.AddField(
                    model_name="commitmentpassageslinkevent",
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
                    model_name="commitmentpassageslinkevent",
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
                    model_name="conclusion",
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
                    model_name="conclusionevent",
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
                    model_name="conclusionevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.conclusion",
                    ),
                ),
                migrations.AddField(
                    model_name="conclusionpassageslinkevent",
                    name="conclusion",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.conclusion",
                    ),
                ),
                migrations.AddField(
                    model_name="conclusionpassageslinkevent",
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
                    model_name="conclusionpassageslinkevent",
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
                    model_name="followupoption",
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
                    model_name="followupoptionevent",
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
                    model_name="followupoptionevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.followupoption",
                    ),
                ),
                migrations.AddField(
                    model_name="followupoptionpassageslinkevent",
                    name="followupoption",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.followupoption",
                    ),
                ),
                migrations.AddField(
                    model_name="followupoptionpassageslinkevent",
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
                    model_name="followupoptionpassageslinkevent",
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
                    model_name="fund",
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
                    model_name="fundevent",
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
                    model_name="fundevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.fund",
                    ),
                ),
                migrations.AddField(
                    model_name="fundparty",
                    name="entity",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="fund_parties",
                        to="activities.entity",
                        verbose_name="entity",
                    ),
                ),
                migrations.AddField(
                    model_name="fundparty",
                    name="fund",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parties",
                        to="commitments.fund",
                        verbose_name="fund",
                    ),
                ),
                migrations.AddField(
                    model_name="fundparty",
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
                    model_name="fundparty",
                    name="state",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="fund_parties",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="fundpartyevent",
                    name="entity",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.entity",
                        verbose_name="entity",
                    ),
                ),
                migrations.AddField(
                    model_name="fundpartyevent",
                    name="fund",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.fund",
                        verbose_name="fund",
                    ),
                ),
                migrations.AddField(
                    model_name="fundpartyevent",
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
                    model_name="fundpartyevent",
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
                    model_name="fundpartyevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.fundparty",
                    ),
                ),
                migrations.AddField(
                    model_name="fundpartyevent",
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
                    model_name="fundpassageslinkevent",
                    name="fund",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.fund",
                    ),
                ),
                migrations.AddField(
                    model_name="fundpassageslinkevent",
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
                    model_name="fundpassageslinkevent",
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
                    model_name="mechanism",
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
                    model_name="fundpartyevent",
                    name="mechanism",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.mechanism",
                        verbose_name="mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="fundparty",
                    name="mechanism",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="fund_parties",
                        to="commitments.mechanism",
                        verbose_name="mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="commitmentevent",
                    name="mechanism",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.mechanism",
                        verbose_name="mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="commitment",
                    name="mechanism",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commitments",
                        to="commitments.mechanism",
                        verbose_name="mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="mechanismevent",
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
                    model_name="mechanismevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="mechanismpassageslinkevent",
                    name="mechanism",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="mechanismpassageslinkevent",
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
                    model_name="mechanismpassageslinkevent",
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
                    model_name="milestone",
                    name="host",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="hosted_milestones",
                        to="places.state",
                        verbose_name="host country",
                    ),
                ),
                migrations.AddField(
                    model_name="milestone",
                    name="mechanism",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones",
                        to="commitments.mechanism",
                        verbose_name="mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="milestone",
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
                    model_name="commitmentevent",
                    name="milestone",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.milestone",
                        verbose_name="made in",
                    ),
                ),
                migrations.AddField(
                    model_name="commitment",
                    name="milestone",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commitments",
                        to="commitments.milestone",
                        verbose_name="made in",
                    ),
                ),
                migrations.AddField(
                    model_name="milestoneevent",
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
                    model_name="milestoneevent",
                    name="mechanism",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.mechanism",
                        verbose_name="mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="milestoneevent",
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
                    model_name="milestoneevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.milestone",
                    ),
                ),
                migrations.AddField(
                    model_name="milestonepassageslinkevent",
                    name="milestone",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.milestone",
                    ),
                ),
                migrations.AddField(
                    model_name="milestonepassageslinkevent",
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
                    model_name="milestonepassageslinkevent",
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
                    model_name="moneyflow",
                    name="fund",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="flows",
                        to="commitments.fund",
                        verbose_name="fund",
                    ),
                ),
                migrations.AddField(
                    model_name="moneyflow",
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
                    model_name="moneyflowevent",
                    name="fund",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.fund",
                        verbose_name="fund",
                    ),
                ),
                migrations.AddField(
                    model_name="moneyflowevent",
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
                    model_name="moneyflowevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.moneyflow",
                    ),
                ),
                migrations.AddField(
                    model_name="moneyflowpassageslinkevent",
                    name="moneyflow",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.moneyflow",
                    ),
                ),
                migrations.AddField(
                    model_name="moneyflowpassageslinkevent",
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
                    model_name="moneyflowpassageslinkevent",
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
                    model_name="participation",
                    name="mechanism",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="participations",
                        to="commitments.mechanism",
                        verbose_name="mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="participation",
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
                    model_name="participation",
                    name="participant",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="takes_part_in",
                        to="commitments.mechanism",
                        verbose_name="other mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="participation",
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
                    model_name="participation",
                    name="state",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="participationevent",
                    name="mechanism",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.mechanism",
                        verbose_name="mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="participationevent",
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
                    model_name="participationevent",
                    name="participant",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.mechanism",
                        verbose_name="other mechanism",
                    ),
                ),
                migrations.AddField(
                    model_name="participationevent",
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
                    model_name="participationevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.participation",
                    ),
                ),
                migrations.AddField(
                    model_name="participationevent",
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
                    model_name="participationpassageslinkevent",
                    name="participation",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.participation",
                    ),
                ),
                migrations.AddField(
                    model_name="participationpassageslinkevent",
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
                    model_name="participationpassageslinkevent",
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
                    model_name="progress",
                    name="commitment",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="progress",
                        to="commitments.commitment",
                        verbose_name="commitment",
                    ),
                ),
                migrations.AddField(
                    model_name="progress",
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
                    model_name="progressevent",
                    name="commitment",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.commitment",
                        verbose_name="commitment",
                    ),
                ),
                migrations.AddField(
                    model_name="progressevent",
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
                    model_name="progressevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="commitments.progress",
                    ),
                ),
                migrations.AddField(
                    model_name="progresspassageslinkevent",
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
                    model_name="progresspassageslinkevent",
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
                    model_name="progresspassageslinkevent",
                    name="progress",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="commitments.progress",
                    ),
                ),
                migrations.CreateModel(
                    name="CommitmentPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("commitments.commitment_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitmentpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="a73b45e6c4c6b215e4094266d293b241dc3f1a0b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_e6deb",
                            table="commitments_commitmentpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitmentpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="03e90e5c467f62522448df953c22805386111a32",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3d34e",
                            table="commitments_commitmentpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="conclusion",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_conclusion_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="conclusion",
                    constraint=models.UniqueConstraint(
                        fields=("paragraph", "statement"),
                        name="commitments_conclusion_statement",
                        violation_error_message="Another conclusion has this number.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="conclusion",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("hedge", ""), ("is_hedged", False)),
                            models.Q(("is_hedged", True), models.Q(("hedge", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_conclusion_hedge_is_quoted",
                        violation_error_message="A hedged conclusion quotes its hedge; any other has none.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusion",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_conclusionevent" ("hedge", "id", "is_hedged", "kind", "language", "paragraph", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "statement", "text") VALUES (NEW."hedge", NEW."id", NEW."is_hedged", NEW."kind", NEW."language", NEW."paragraph", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."statement", NEW."text"); RETURN NULL;',
                            hash="a2f410d6892e7b7e5dafbe8b952496085c71a2ca",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b1ac",
                            table="commitments_conclusion",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusion",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_conclusionevent" ("hedge", "id", "is_hedged", "kind", "language", "paragraph", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "statement", "text") VALUES (NEW."hedge", NEW."id", NEW."is_hedged", NEW."kind", NEW."language", NEW."paragraph", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."statement", NEW."text"); RETURN NULL;',
                            hash="f33604bfba9bb7bd57037c53cee2de767888244f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_87a87",
                            table="commitments_conclusion",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusion",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_conclusionevent" ("hedge", "id", "is_hedged", "kind", "language", "paragraph", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "statement", "text") VALUES (OLD."hedge", OLD."id", OLD."is_hedged", OLD."kind", OLD."language", OLD."paragraph", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."statement", OLD."text"); RETURN NULL;',
                            hash="e7be6ad1c112f5c50ef673faa12d15d41bf8058b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c546f",
                            table="commitments_conclusion",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="ConclusionPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("commitments.conclusion_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="b19b8ffabcc0add5cb2c5c48feaa997d9aab8c21",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_35b59",
                            table="commitments_conclusionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3a2faf565faaeba0a8f71e153506eeebdc9dfab2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c18a2",
                            table="commitments_conclusionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusionpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="fbd19b6ca25ea9678871f42f046dfa442aa1b7fe",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_67883",
                            table="commitments_conclusionpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusionpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7ff73ed814ecf0d07b67523ec659b68c76d9d12c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c4df3",
                            table="commitments_conclusionpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="followupoption",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_followupoption_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="followupoption",
                    constraint=models.UniqueConstraint(
                        fields=("label",),
                        name="commitments_followupoption_label",
                        violation_error_message="Another option has this label.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoption",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_followupoptionevent" ("id", "label", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by", "text") VALUES (NEW."id", NEW."label", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed_by", NEW."text"); RETURN NULL;',
                            hash="b5a1ef1d8e3522b101fddc355460eb750cd7ac0e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2e35f",
                            table="commitments_followupoption",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoption",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_followupoptionevent" ("id", "label", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by", "text") VALUES (NEW."id", NEW."label", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed_by", NEW."text"); RETURN NULL;',
                            hash="8ef823fe67e1ededecfba8a41c7c985793f85e44",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_33ea9",
                            table="commitments_followupoption",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoption",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_followupoptionevent" ("id", "label", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by", "text") VALUES (OLD."id", OLD."label", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proposed_by", OLD."text"); RETURN NULL;',
                            hash="15c880edc2db88c85e72bcd3ddaf06e740d1c532",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_44fd8",
                            table="commitments_followupoption",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="FollowUpOptionPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("commitments.followupoption_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoptionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="41f5addf5b100bb541004494c208ac6ae623070b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_a135f",
                            table="commitments_followupoptionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoptionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="316ee9eb741e03da6281d659904a4993a40e8e3b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a001c",
                            table="commitments_followupoptionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoptionpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="37c0a1a8eb4b17f399ed9b83db09ead1542a5657",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_010d1",
                            table="commitments_followupoptionpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoptionpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="27db83bea9cc730b96d294f8c70e67817b171e7b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_31c4e",
                            table="commitments_followupoptionpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fund",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="commitments_fund_period_in_order",
                        violation_error_message="The period must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fund",
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
                        name="commitments_fund_precision_fits_dates",
                        violation_error_message="A date needs a precision; a relative date needs the words of the source.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fund",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision__in", ["month", "year"]), _negated=True),
                            models.Q(
                                models.Q(("starts_on__isnull", True), ("starts_on__day", 1), _connector="OR"),
                                models.Q(("until__isnull", True), ("until__day", 1), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="commitments_fund_month_and_year_begin_on_the_first",
                        violation_error_message="With precision month or year, periods begin on the first day of a month.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fund",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_fund_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fund",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="commitments_fund_slug",
                        violation_error_message="Another fund has this short name.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fund",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("amount__isnull", True), ("currency", "")),
                            models.Q(("amount__isnull", False), models.Q(("currency", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_fund_amount_has_currency",
                        violation_error_message="An amount needs a currency, and a currency an amount.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fund",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("amount__isnull", True), ("amount__gt", 0), _connector="OR"),
                        name="commitments_fund_amount_is_positive",
                        violation_error_message="An amount is more than nothing.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fund",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_fundevent" ("amount", "currency", "date_as_written", "id", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "scope", "scope_ar", "scope_en", "scope_es", "scope_fr", "scope_ru", "scope_zh_hans", "slug", "starts_on", "text", "until") VALUES (NEW."amount", NEW."currency", NEW."date_as_written", NEW."id", NEW."language", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."scope", NEW."scope_ar", NEW."scope_en", NEW."scope_es", NEW."scope_fr", NEW."scope_ru", NEW."scope_zh_hans", NEW."slug", NEW."starts_on", NEW."text", NEW."until"); RETURN NULL;',
                            hash="d4fef4485790641151b973232fa717fb6bc7b62f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_48c97",
                            table="commitments_fund",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fund",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_fundevent" ("amount", "currency", "date_as_written", "id", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "scope", "scope_ar", "scope_en", "scope_es", "scope_fr", "scope_ru", "scope_zh_hans", "slug", "starts_on", "text", "until") VALUES (NEW."amount", NEW."currency", NEW."date_as_written", NEW."id", NEW."language", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."scope", NEW."scope_ar", NEW."scope_en", NEW."scope_es", NEW."scope_fr", NEW."scope_ru", NEW."scope_zh_hans", NEW."slug", NEW."starts_on", NEW."text", NEW."until"); RETURN NULL;',
                            hash="f687968376aa41f0fb56693daeaae751f8070470",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b3c82",
                            table="commitments_fund",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fund",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_fundevent" ("amount", "currency", "date_as_written", "id", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "scope", "scope_ar", "scope_en", "scope_es", "scope_fr", "scope_ru", "scope_zh_hans", "slug", "starts_on", "text", "until") VALUES (OLD."amount", OLD."currency", OLD."date_as_written", OLD."id", OLD."language", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."scope", OLD."scope_ar", OLD."scope_en", OLD."scope_es", OLD."scope_fr", OLD."scope_ru", OLD."scope_zh_hans", OLD."slug", OLD."starts_on", OLD."text", OLD."until"); RETURN NULL;',
                            hash="3494c3b9766a99950b8b97c517ef65530536bd5e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_43f26",
                            table="commitments_fund",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="FundPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("commitments.fund_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="c788eb0dcd2823c5695e44e4fbfbfd362231ab16",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_e6b62",
                            table="commitments_fundevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="71720dacecd853711dd00337abf698118e09cdf4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6fa7b",
                            table="commitments_fundevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="b4b60960ad912e7a718e94ca77f0f5628c1c1780",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_2a6de",
                            table="commitments_fundpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a185c40e3cc2f40905ff90a1661ff92cabba1d49",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8d1c1",
                            table="commitments_fundpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="mechanism",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_mechanism_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="mechanism",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="commitments_mechanism_slug",
                        violation_error_message="Another mechanism has this short name.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanism",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_mechanismevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "focus", "id", "kind", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "popular_name", "popular_name_ar", "popular_name_en", "popular_name_es", "popular_name_fr", "popular_name_ru", "popular_name_zh_hans", "position", "region", "region_ar", "region_en", "region_es", "region_fr", "region_ru", "region_zh_hans", "slug", "text") VALUES (NEW."acronym", NEW."acronym_ar", NEW."acronym_en", NEW."acronym_es", NEW."acronym_fr", NEW."acronym_ru", NEW."acronym_zh_hans", NEW."focus", NEW."id", NEW."kind", NEW."language", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."popular_name", NEW."popular_name_ar", NEW."popular_name_en", NEW."popular_name_es", NEW."popular_name_fr", NEW."popular_name_ru", NEW."popular_name_zh_hans", NEW."position", NEW."region", NEW."region_ar", NEW."region_en", NEW."region_es", NEW."region_fr", NEW."region_ru", NEW."region_zh_hans", NEW."slug", NEW."text"); RETURN NULL;',
                            hash="0614d6f53f051f4a2a424bae0fab9cafa2237b99",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9fa12",
                            table="commitments_mechanism",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanism",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_mechanismevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "focus", "id", "kind", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "popular_name", "popular_name_ar", "popular_name_en", "popular_name_es", "popular_name_fr", "popular_name_ru", "popular_name_zh_hans", "position", "region", "region_ar", "region_en", "region_es", "region_fr", "region_ru", "region_zh_hans", "slug", "text") VALUES (NEW."acronym", NEW."acronym_ar", NEW."acronym_en", NEW."acronym_es", NEW."acronym_fr", NEW."acronym_ru", NEW."acronym_zh_hans", NEW."focus", NEW."id", NEW."kind", NEW."language", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."popular_name", NEW."popular_name_ar", NEW."popular_name_en", NEW."popular_name_es", NEW."popular_name_fr", NEW."popular_name_ru", NEW."popular_name_zh_hans", NEW."position", NEW."region", NEW."region_ar", NEW."region_en", NEW."region_es", NEW."region_fr", NEW."region_ru", NEW."region_zh_hans", NEW."slug", NEW."text"); RETURN NULL;',
                            hash="3fb806225d593c8f22422cb87202f1a8c84f686d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b3ea3",
                            table="commitments_mechanism",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanism",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_mechanismevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "focus", "id", "kind", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "popular_name", "popular_name_ar", "popular_name_en", "popular_name_es", "popular_name_fr", "popular_name_ru", "popular_name_zh_hans", "position", "region", "region_ar", "region_en", "region_es", "region_fr", "region_ru", "region_zh_hans", "slug", "text") VALUES (OLD."acronym", OLD."acronym_ar", OLD."acronym_en", OLD."acronym_es", OLD."acronym_fr", OLD."acronym_ru", OLD."acronym_zh_hans", OLD."focus", OLD."id", OLD."kind", OLD."language", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."popular_name", OLD."popular_name_ar", OLD."popular_name_en", OLD."popular_name_es", OLD."popular_name_fr", OLD."popular_name_ru", OLD."popular_name_zh_hans", OLD."position", OLD."region", OLD."region_ar", OLD."region_en", OLD."region_es", OLD."region_fr", OLD."region_ru", OLD."region_zh_hans", OLD."slug", OLD."text"); RETURN NULL;',
                            hash="e7746c88af1b19ac165e09fc09112992b7692df1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4ad77",
                            table="commitments_mechanism",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="MechanismPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("commitments.mechanism_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundpartyevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="e44617e68380bac1de4630b0c169218c1d1e942a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_fb201",
                            table="commitments_fundpartyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundpartyevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="192c55a59100f9d3d177b822914cd984391b6052",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8aa44",
                            table="commitments_fundpartyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundparty",
                    constraint=models.UniqueConstraint(
                        fields=("fund", "key"),
                        name="commitments_fundparty_key",
                        violation_error_message="This fund already has a party with this key.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="fundparty",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("entity__isnull", True),
                                ("mechanism__isnull", True),
                                ("organization__isnull", True),
                                ("state__isnull", False),
                            ),
                            models.Q(
                                ("entity__isnull", True),
                                ("mechanism__isnull", True),
                                ("organization__isnull", False),
                                ("state__isnull", True),
                            ),
                            models.Q(
                                ("entity__isnull", False),
                                ("mechanism__isnull", True),
                                ("organization__isnull", True),
                                ("state__isnull", True),
                            ),
                            models.Q(
                                ("entity__isnull", True),
                                ("mechanism__isnull", False),
                                ("organization__isnull", True),
                                ("state__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="commitments_fundparty_one_party",
                        violation_error_message="Name one State, organization, entity or mechanism.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_fundpartyevent" ("entity_id", "fund_id", "id", "key", "mechanism_id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state_id") VALUES (NEW."entity_id", NEW."fund_id", NEW."id", NEW."key", NEW."mechanism_id", NEW."organization_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."state_id"); RETURN NULL;',
                            hash="bcd0b8b7a454cc6c975dc35c48f94f8fb2abc86e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b8194",
                            table="commitments_fundparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_fundpartyevent" ("entity_id", "fund_id", "id", "key", "mechanism_id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state_id") VALUES (NEW."entity_id", NEW."fund_id", NEW."id", NEW."key", NEW."mechanism_id", NEW."organization_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."state_id"); RETURN NULL;',
                            hash="ff9dd24c92cbd9a5cf057e681d52898134f6ca84",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_79a11",
                            table="commitments_fundparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_fundpartyevent" ("entity_id", "fund_id", "id", "key", "mechanism_id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state_id") VALUES (OLD."entity_id", OLD."fund_id", OLD."id", OLD."key", OLD."mechanism_id", OLD."organization_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."state_id"); RETURN NULL;',
                            hash="73dd95fdfc8d507a4eedc6607a1c292da65be7cc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_081dd",
                            table="commitments_fundparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanismevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="b1e209c1ef19e25455fd2b6fc96e4aab78a4d2ed",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_c6115",
                            table="commitments_mechanismevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanismevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b3a111edcffd2ece67e6535924b5c0fed9e0fa00",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a48e4",
                            table="commitments_mechanismevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanismpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="9c0016e708b0177278f4b6d5df8a7cd7d34819ed",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_0196e",
                            table="commitments_mechanismpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanismpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c3b0d74478f8679337b90c7228342a3edd540dc4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_24110",
                            table="commitments_mechanismpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="milestone",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="commitments_milestone_period_in_order",
                        violation_error_message="The period must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="milestone",
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
                        name="commitments_milestone_precision_fits_dates",
                        violation_error_message="A date needs a precision; a relative date needs the words of the source.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="milestone",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision__in", ["month", "year"]), _negated=True),
                            models.Q(
                                models.Q(("starts_on__isnull", True), ("starts_on__day", 1), _connector="OR"),
                                models.Q(("until__isnull", True), ("until__day", 1), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="commitments_milestone_month_and_year_begin_on_the_first",
                        violation_error_message="With precision month or year, periods begin on the first day of a month.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="milestone",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_milestone_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="milestone",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="commitments_milestone_slug",
                        violation_error_message="Another milestone has this short name.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_milestoneevent" ("date_as_written", "host_id", "id", "is_planned", "kind", "language", "mechanism_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "place_ar", "place_en", "place_es", "place_fr", "place_ru", "place_zh_hans", "precision", "slug", "starts_on", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans", "until") VALUES (NEW."date_as_written", NEW."host_id", NEW."id", NEW."is_planned", NEW."kind", NEW."language", NEW."mechanism_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."place_ar", NEW."place_en", NEW."place_es", NEW."place_fr", NEW."place_ru", NEW."place_zh_hans", NEW."precision", NEW."slug", NEW."starts_on", NEW."text", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans", NEW."until"); RETURN NULL;',
                            hash="e624a8ec98ea087590fad09d4dc9aa3fc96b590e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_37ed8",
                            table="commitments_milestone",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_milestoneevent" ("date_as_written", "host_id", "id", "is_planned", "kind", "language", "mechanism_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "place_ar", "place_en", "place_es", "place_fr", "place_ru", "place_zh_hans", "precision", "slug", "starts_on", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans", "until") VALUES (NEW."date_as_written", NEW."host_id", NEW."id", NEW."is_planned", NEW."kind", NEW."language", NEW."mechanism_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."place_ar", NEW."place_en", NEW."place_es", NEW."place_fr", NEW."place_ru", NEW."place_zh_hans", NEW."precision", NEW."slug", NEW."starts_on", NEW."text", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans", NEW."until"); RETURN NULL;',
                            hash="e9b58a8dc4a8eba4fbbd11fe7d1117bfb7e953ad",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c03ec",
                            table="commitments_milestone",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_milestoneevent" ("date_as_written", "host_id", "id", "is_planned", "kind", "language", "mechanism_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "place_ar", "place_en", "place_es", "place_fr", "place_ru", "place_zh_hans", "precision", "slug", "starts_on", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans", "until") VALUES (OLD."date_as_written", OLD."host_id", OLD."id", OLD."is_planned", OLD."kind", OLD."language", OLD."mechanism_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."place_ar", OLD."place_en", OLD."place_es", OLD."place_fr", OLD."place_ru", OLD."place_zh_hans", OLD."precision", OLD."slug", OLD."starts_on", OLD."text", OLD."title", OLD."title_ar", OLD."title_en", OLD."title_es", OLD."title_fr", OLD."title_ru", OLD."title_zh_hans", OLD."until"); RETURN NULL;',
                            hash="35337b770b9f2ac5d4f84006dc33759d01b7beee",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32ffd",
                            table="commitments_milestone",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="MilestonePassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("commitments.milestone_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitmentevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="cbd9f07a881e38c0455a4ed94c106da2dd19436d",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_87dc7",
                            table="commitments_commitmentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitmentevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="62d19e12707e223428603d544a903ecf8d802b81",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7961c",
                            table="commitments_commitmentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="commitment",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_commitment_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="commitment",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="commitments_commitment_slug",
                        violation_error_message="Another commitment has this short name.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="commitment",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("expected_by__isnull", True), ("expected_precision", "")),
                            models.Q(
                                ("expected_by__isnull", False), models.Q(("expected_precision", ""), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="commitments_commitment_expected_with_precision",
                        violation_error_message="An expected date needs its precision.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_commitmentevent" ("actors", "expected_by", "expected_precision", "id", "language", "mechanism_id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans") VALUES (NEW."actors", NEW."expected_by", NEW."expected_precision", NEW."id", NEW."language", NEW."mechanism_id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug", NEW."text", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans"); RETURN NULL;',
                            hash="33e3acc4457f15cec83aa3cfb6ba57e00484b019",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_67480",
                            table="commitments_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_commitmentevent" ("actors", "expected_by", "expected_precision", "id", "language", "mechanism_id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans") VALUES (NEW."actors", NEW."expected_by", NEW."expected_precision", NEW."id", NEW."language", NEW."mechanism_id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug", NEW."text", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans"); RETURN NULL;',
                            hash="cb73ebf975d0d2498ff4d13d1a5077bc04e44af4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_56e76",
                            table="commitments_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_commitmentevent" ("actors", "expected_by", "expected_precision", "id", "language", "mechanism_id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans") VALUES (OLD."actors", OLD."expected_by", OLD."expected_precision", OLD."id", OLD."language", OLD."mechanism_id", OLD."milestone_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug", OLD."text", OLD."title", OLD."title_ar", OLD."title_en", OLD."title_es", OLD."title_fr", OLD."title_ru", OLD."title_zh_hans"); RETURN NULL;',
                            hash="49426e9bcd5c88066910d89aa9de6fab5148c04f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e31be",
                            table="commitments_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestoneevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="686c14ffd8b227ff7c275e16a4574e73a05ecf40",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_e4aeb",
                            table="commitments_milestoneevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestoneevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9003b32f1c7750ea464a018e1a917bbe5ab55313",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fbcf2",
                            table="commitments_milestoneevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="c2548dafd29ea4186cc907885d3cff1f2b00832a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_e0f07",
                            table="commitments_milestonepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonepassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b1cbb39ee476f1b71b85404d067b9d0fca274c61",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a1dc8",
                            table="commitments_milestonepassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="moneyflow",
                    constraint=models.UniqueConstraint(
                        fields=("fund", "on", "stage"),
                        name="commitments_moneyflow_stage",
                        violation_error_message="This flow is already recorded.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="moneyflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("amount__isnull", True), ("currency", "")),
                            models.Q(("amount__isnull", False), models.Q(("currency", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_moneyflow_amount_has_currency",
                        violation_error_message="An amount needs a currency, and a currency an amount.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="moneyflow",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)),
                        name="commitments_moneyflow_amount_is_positive",
                        violation_error_message="An amount is more than nothing.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_moneyflowevent" ("amount", "currency", "fund_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage") VALUES (NEW."amount", NEW."currency", NEW."fund_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."stage"); RETURN NULL;',
                            hash="01160f756a6ec25492a08b63f94ef5744cea205d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e3109",
                            table="commitments_moneyflow",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_moneyflowevent" ("amount", "currency", "fund_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage") VALUES (NEW."amount", NEW."currency", NEW."fund_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."stage"); RETURN NULL;',
                            hash="19e4768e8637b7fdc4f11907f6769f401a2f1358",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bd5aa",
                            table="commitments_moneyflow",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_moneyflowevent" ("amount", "currency", "fund_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage") VALUES (OLD."amount", OLD."currency", OLD."fund_id", OLD."id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."stage"); RETURN NULL;',
                            hash="87c31959236f0d78ebd29c1618e48a24b01ee812",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1e1f5",
                            table="commitments_moneyflow",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="MoneyFlowPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("commitments.moneyflow_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflowevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="756fc98758f77131fbce872ec22b989a546ed778",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_c5b5d",
                            table="commitments_moneyflowevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflowevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1727518d509cfbde206526499305bf400d021e9a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_af031",
                            table="commitments_moneyflowevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflowpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="e82178451540fc5d418c110d855b40de346c88b6",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_670a5",
                            table="commitments_moneyflowpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflowpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cc817d1a5ea435aad198b689237676095abe6f36",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b3671",
                            table="commitments_moneyflowpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="ParticipationPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("commitments.participation_passages",),
                ),
                migrations.AddConstraint(
                    model_name="participation",
                    constraint=models.UniqueConstraint(
                        fields=("mechanism", "key"),
                        name="commitments_participation_key",
                        violation_error_message="This mechanism already has a participant with this key.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="participation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("organization__isnull", True), ("participant__isnull", True), ("state__isnull", False)
                            ),
                            models.Q(
                                ("organization__isnull", False), ("participant__isnull", True), ("state__isnull", True)
                            ),
                            models.Q(
                                ("organization__isnull", True), ("participant__isnull", False), ("state__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="commitments_participation_one_participant",
                        violation_error_message="Name one State, organization or mechanism.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="participation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("mechanism", models.F("participant")), _negated=True),
                        name="commitments_participation_not_in_itself",
                        violation_error_message="A mechanism does not take part in itself.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_participationevent" ("id", "key", "mechanism_id", "organization_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "role_ar", "role_en", "role_es", "role_fr", "role_ru", "role_zh_hans", "state_id") VALUES (NEW."id", NEW."key", NEW."mechanism_id", NEW."organization_id", NEW."participant_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."role_ar", NEW."role_en", NEW."role_es", NEW."role_fr", NEW."role_ru", NEW."role_zh_hans", NEW."state_id"); RETURN NULL;',
                            hash="70f471f6125a37881be9a6f603ed67e53ea6ac8b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6323d",
                            table="commitments_participation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_participationevent" ("id", "key", "mechanism_id", "organization_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "role_ar", "role_en", "role_es", "role_fr", "role_ru", "role_zh_hans", "state_id") VALUES (NEW."id", NEW."key", NEW."mechanism_id", NEW."organization_id", NEW."participant_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."role_ar", NEW."role_en", NEW."role_es", NEW."role_fr", NEW."role_ru", NEW."role_zh_hans", NEW."state_id"); RETURN NULL;',
                            hash="8792fc4f594a79523e4405eac8279c6202ed86fd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5e809",
                            table="commitments_participation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_participationevent" ("id", "key", "mechanism_id", "organization_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "role_ar", "role_en", "role_es", "role_fr", "role_ru", "role_zh_hans", "state_id") VALUES (OLD."id", OLD."key", OLD."mechanism_id", OLD."organization_id", OLD."participant_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."role_ar", OLD."role_en", OLD."role_es", OLD."role_fr", OLD."role_ru", OLD."role_zh_hans", OLD."state_id"); RETURN NULL;',
                            hash="ba25b47821f2a28a7d0b641c56759e05ffce128b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1f85e",
                            table="commitments_participation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participationevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="6e393520a3e75547fccd943f39c70a9e6d4c9bfb",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_08d28",
                            table="commitments_participationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participationevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="80a6453be1e03b189af39a45f85fff0fc2b69e96",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_deff9",
                            table="commitments_participationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participationpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="376747c2009613828227800d028b280e181b72f3",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_5c2b8",
                            table="commitments_participationpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participationpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f54c80f59e7b0663894799ad96f52ddf417b50c3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c1c0e",
                            table="commitments_participationpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="progress",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="commitments_progress_period_in_order",
                        violation_error_message="The period must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="progress",
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
                        name="commitments_progress_precision_fits_dates",
                        violation_error_message="A date needs a precision; a relative date needs the words of the source.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="progress",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision__in", ["month", "year"]), _negated=True),
                            models.Q(
                                models.Q(("starts_on__isnull", True), ("starts_on__day", 1), _connector="OR"),
                                models.Q(("until__isnull", True), ("until__day", 1), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="commitments_progress_month_and_year_begin_on_the_first",
                        violation_error_message="With precision month or year, periods begin on the first day of a month.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="progress",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="commitments_progress_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="progress",
                    constraint=models.UniqueConstraint(
                        fields=("commitment", "key"),
                        name="commitments_progress_key",
                        violation_error_message="This commitment already has progress with this key.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progress",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_progressevent" ("commitment_id", "date_as_written", "id", "key", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "starts_on", "status", "text", "until") VALUES (NEW."commitment_id", NEW."date_as_written", NEW."id", NEW."key", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."starts_on", NEW."status", NEW."text", NEW."until"); RETURN NULL;',
                            hash="2190492ab6733c8484289c792b37cf24748aeea6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_60229",
                            table="commitments_progress",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progress",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_progressevent" ("commitment_id", "date_as_written", "id", "key", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "starts_on", "status", "text", "until") VALUES (NEW."commitment_id", NEW."date_as_written", NEW."id", NEW."key", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."starts_on", NEW."status", NEW."text", NEW."until"); RETURN NULL;',
                            hash="f3f215332696b1a29f642c6b7a1e2c782fd8b365",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8de87",
                            table="commitments_progress",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progress",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_progressevent" ("commitment_id", "date_as_written", "id", "key", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "starts_on", "status", "text", "until") VALUES (OLD."commitment_id", OLD."date_as_written", OLD."id", OLD."key", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."starts_on", OLD."status", OLD."text", OLD."until"); RETURN NULL;',
                            hash="79745dacc6c71091616c82824852f7b6a5cdda6c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e72a1",
                            table="commitments_progress",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="ProgressPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("commitments.progress_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="cfc70a551aad42f6926166fdb8af2defbbdba0e9",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_04fc6",
                            table="commitments_progressevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e89b330c6ad87a3ad30c55c2f8e061eac29592f9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8efd0",
                            table="commitments_progressevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progresspassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="d3a836f299a34005410495278d0cc171190b3b7c",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_fb226",
                            table="commitments_progresspassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progresspassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="02d9b4cb4bad05e866a4a630c8e323967422ffc5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cf6f7",
                            table="commitments_progresspassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitmentpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_commitmentpassageslinkevent" ("commitment_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."commitment_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="5c76a1cd60ee3869b9bae70475b8a7305aa75492",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_77003",
                            table="commitments_commitment_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitmentpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_commitmentpassageslinkevent" ("commitment_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."commitment_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="53954ccae155522dd0ef031acb1e00a30c8ba4f0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2b2ae",
                            table="commitments_commitment_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitmentpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_commitmentpassageslinkevent" ("commitment_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."commitment_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="c12f320bf598089d64aa1ab9a8655c98e0797539",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d996",
                            table="commitments_commitment_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_conclusionpassageslinkevent" ("conclusion_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."conclusion_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="7b85c07eb3e812361e4b6a5f0f4e31070edccb59",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f878",
                            table="commitments_conclusion_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_conclusionpassageslinkevent" ("conclusion_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."conclusion_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="6bfaee690367a3ffe3a68446bd0287dadb21f5e6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f56e2",
                            table="commitments_conclusion_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conclusionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_conclusionpassageslinkevent" ("conclusion_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."conclusion_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="d96655c48ad9ebb3d6a13f6b45eccce3ec310745",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f7e45",
                            table="commitments_conclusion_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoptionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_followupoptionpassageslinkevent" ("followupoption_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."followupoption_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="9466f2905507064d290aca71bf38c1a1e4698e33",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a93c2",
                            table="commitments_followupoption_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoptionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_followupoptionpassageslinkevent" ("followupoption_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."followupoption_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="98e1a4a58764e72435a1fc12c0fff94acc246549",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0d769",
                            table="commitments_followupoption_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupoptionpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_followupoptionpassageslinkevent" ("followupoption_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."followupoption_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="35d627aec0dd30fcc11762fdc7148c42e9892e49",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3908c",
                            table="commitments_followupoption_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_fundpassageslinkevent" ("fund_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."fund_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="8afb9aa292ad44e91109e0fc86f00690c959d17a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_99843",
                            table="commitments_fund_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_fundpassageslinkevent" ("fund_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."fund_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="240e272423c18733b4138626a687df15df4a7358",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_414ce",
                            table="commitments_fund_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_fundpassageslinkevent" ("fund_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."fund_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="c199c7a3e5a32eced1cb3247fb2035635b1ccc3e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_041b6",
                            table="commitments_fund_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanismpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_mechanismpassageslinkevent" ("id", "mechanism_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."mechanism_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="590b4d2b74e909d1252b0ce6c424b873265cdccd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4fa2a",
                            table="commitments_mechanism_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanismpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_mechanismpassageslinkevent" ("id", "mechanism_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."mechanism_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="6d376aa183809dbaa41c2f163465d1d10cb1a8cf",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a1013",
                            table="commitments_mechanism_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="mechanismpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_mechanismpassageslinkevent" ("id", "mechanism_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."mechanism_id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="b97d09e8a3e72b5518e51947a402fa317efb1169",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8d764",
                            table="commitments_mechanism_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_milestonepassageslinkevent" ("id", "milestone_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."milestone_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="456614859d205080025f3f6114fc158e54cd9634",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4d0cb",
                            table="commitments_milestone_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_milestonepassageslinkevent" ("id", "milestone_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."milestone_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="be0e01321fe3c600f6fc4b62d90ace681e503c9d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d9025",
                            table="commitments_milestone_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonepassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_milestonepassageslinkevent" ("id", "milestone_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."milestone_id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="cf05c440dfab3b1fcad5d2f8961206f3a20fd434",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_599bb",
                            table="commitments_milestone_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflowpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_moneyflowpassageslinkevent" ("id", "moneyflow_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."moneyflow_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="89e2e37acd26a189dd7611eab3d21774faac8ae9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a898f",
                            table="commitments_moneyflow_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflowpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_moneyflowpassageslinkevent" ("id", "moneyflow_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."moneyflow_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="7d868558774c71ab9f4b5d87463693b5505a3c0c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f15cc",
                            table="commitments_moneyflow_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="moneyflowpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_moneyflowpassageslinkevent" ("id", "moneyflow_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."moneyflow_id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="a4052ab521a7b2c490c7a3f9f64712ff3a138b01",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f8b1b",
                            table="commitments_moneyflow_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participationpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_participationpassageslinkevent" ("id", "participation_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."participation_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="82fd2c084ded764f8c98e3eeb22df495cc57c46e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cf677",
                            table="commitments_participation_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participationpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_participationpassageslinkevent" ("id", "participation_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."participation_id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="f4b3f0dc4bb849139e885704347ee7d1ae2c784c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d69af",
                            table="commitments_participation_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participationpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_participationpassageslinkevent" ("id", "participation_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."participation_id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="427e283d5c6eeb527c6cd474631ddb30d71d678c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ece33",
                            table="commitments_participation_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progresspassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_progresspassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "progress_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."progress_id"); RETURN NULL;',
                            hash="6a6a876e0d647de7990eb20410a926f74dfeba9d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a4085",
                            table="commitments_progress_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progresspassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "commitments_progresspassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "progress_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."progress_id"); RETURN NULL;',
                            hash="3261810d0b1feeedecfeb14a7640e809f789acbf",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6d4cf",
                            table="commitments_progress_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progresspassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "commitments_progresspassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "progress_id") VALUES (OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."progress_id"); RETURN NULL;',
                            hash="997a9405013d8e2b9015a31cceb2db0a395b4b91",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_caed3",
                            table="commitments_progress_passages",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
