# The first state of this part, made in one step: see docs/adr/0005-initial-migrations-in-one-step.md

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from gfmd.core.operations import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("forum", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("places", "0001_initial"),
        ("sources", "0001_initial"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="Activity",
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
                                    ("research", "research"),
                                    ("publication", "publication"),
                                    ("database", "database"),
                                    ("statistics", "statistics"),
                                    ("policy_advice", "policy advice"),
                                    ("technical_assistance", "technical assistance"),
                                    ("training", "training"),
                                    ("capacity_building", "capacity-building"),
                                    ("meeting", "meeting or dialogue"),
                                    ("secretariat_support", "secretariat support"),
                                    ("programme", "programme or project"),
                                    ("fund_administration", "fund administration"),
                                    ("coordination", "coordination"),
                                    ("advocacy", "advocacy"),
                                    ("monitoring", "monitoring of instruments"),
                                    ("protection", "protection"),
                                    ("network", "network"),
                                    ("agreement", "agreement between organizations"),
                                ],
                                max_length=24,
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
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "planned"),
                                    ("ongoing", "ongoing"),
                                    ("completed", "completed"),
                                    ("not_stated", "not stated"),
                                ],
                                default="not_stated",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        ("symbol", models.CharField(blank=True, max_length=60, verbose_name="document symbol")),
                    ],
                    options={
                        "verbose_name": "activity",
                        "verbose_name_plural": "activities",
                        "ordering": ["entity__position", "slug"],
                    },
                ),
                migrations.CreateModel(
                    name="ActivityEvent",
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
                                    ("research", "research"),
                                    ("publication", "publication"),
                                    ("database", "database"),
                                    ("statistics", "statistics"),
                                    ("policy_advice", "policy advice"),
                                    ("technical_assistance", "technical assistance"),
                                    ("training", "training"),
                                    ("capacity_building", "capacity-building"),
                                    ("meeting", "meeting or dialogue"),
                                    ("secretariat_support", "secretariat support"),
                                    ("programme", "programme or project"),
                                    ("fund_administration", "fund administration"),
                                    ("coordination", "coordination"),
                                    ("advocacy", "advocacy"),
                                    ("monitoring", "monitoring of instruments"),
                                    ("protection", "protection"),
                                    ("network", "network"),
                                    ("agreement", "agreement between organizations"),
                                ],
                                max_length=24,
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
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "planned"),
                                    ("ongoing", "ongoing"),
                                    ("completed", "completed"),
                                    ("not_stated", "not stated"),
                                ],
                                default="not_stated",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        ("symbol", models.CharField(blank=True, max_length=60, verbose_name="document symbol")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ActivityPassagesLinkEvent",
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
                    name="ActivityThemesLinkEvent",
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
                    name="Entity",
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
                            "category",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("A", "United Nations Secretariat"),
                                    ("B", "Regional commissions"),
                                    ("C", "United Nations programmes and funds"),
                                    ("D", "United Nations research and training institutes"),
                                    ("E", "Specialized agencies"),
                                    ("F", "Other international organizations"),
                                ],
                                max_length=1,
                                verbose_name="category",
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(default=0, verbose_name="position in the report"),
                        ),
                        (
                            "is_listed",
                            models.BooleanField(default=False, verbose_name="one of the entities of section IV"),
                        ),
                    ],
                    options={
                        "verbose_name": "entity",
                        "verbose_name_plural": "entities",
                        "ordering": ["position", "slug"],
                    },
                ),
                migrations.CreateModel(
                    name="EntityEvent",
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
                            "category",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("A", "United Nations Secretariat"),
                                    ("B", "Regional commissions"),
                                    ("C", "United Nations programmes and funds"),
                                    ("D", "United Nations research and training institutes"),
                                    ("E", "Specialized agencies"),
                                    ("F", "Other international organizations"),
                                ],
                                max_length=1,
                                verbose_name="category",
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(default=0, verbose_name="position in the report"),
                        ),
                        (
                            "is_listed",
                            models.BooleanField(default=False, verbose_name="one of the entities of section IV"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EntityGroup",
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
                    ],
                    options={
                        "verbose_name": "group of entities",
                        "verbose_name_plural": "groups of entities",
                        "ordering": ["slug"],
                    },
                ),
                migrations.CreateModel(
                    name="EntityGroupEvent",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EntityGroupMembership",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("key", models.SlugField(max_length=60, verbose_name="key")),
                        ("as_written", models.CharField(max_length=200, verbose_name="as written")),
                        ("seen_on", models.DateField(blank=True, null=True, verbose_name="seen on")),
                        (
                            "seen_on_precision",
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
                        "verbose_name": "group member",
                        "verbose_name_plural": "group members",
                        "ordering": ["group", "key"],
                    },
                ),
                migrations.CreateModel(
                    name="EntityGroupMembershipEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("key", models.SlugField(db_index=False, max_length=60, verbose_name="key")),
                        ("as_written", models.CharField(max_length=200, verbose_name="as written")),
                        ("seen_on", models.DateField(blank=True, null=True, verbose_name="seen on")),
                        (
                            "seen_on_precision",
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
                    name="EntityGroupMembershipPassagesLinkEvent",
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
                    name="EntityGroupPassagesLinkEvent",
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
                    name="EntityPassagesLinkEvent",
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
                    name="Partner",
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
                                    ("collaborator", "in collaboration with"),
                                    ("funder", "funded by"),
                                    ("on_behalf_of", "on behalf of"),
                                    ("supporter", "with the support of"),
                                    ("co_chair", "co-chaired with"),
                                ],
                                max_length=16,
                                verbose_name="role",
                            ),
                        ),
                        ("as_written", models.CharField(max_length=200, verbose_name="as written")),
                    ],
                    options={
                        "verbose_name": "partner",
                        "verbose_name_plural": "partners",
                        "ordering": ["activity", "key"],
                    },
                ),
                migrations.CreateModel(
                    name="PartnerEvent",
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
                                    ("collaborator", "in collaboration with"),
                                    ("funder", "funded by"),
                                    ("on_behalf_of", "on behalf of"),
                                    ("supporter", "with the support of"),
                                    ("co_chair", "co-chaired with"),
                                ],
                                max_length=16,
                                verbose_name="role",
                            ),
                        ),
                        ("as_written", models.CharField(max_length=200, verbose_name="as written")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Theme",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("slug", models.SlugField(max_length=60, verbose_name="short name in addresses")),
                        ("name", models.CharField(max_length=120, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("description", models.TextField(blank=True, verbose_name="what belongs here")),
                        ("description_ar", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        (
                            "description_zh_hans",
                            models.TextField(blank=True, null=True, verbose_name="what belongs here"),
                        ),
                        ("description_en", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        ("description_fr", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        ("description_ru", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        ("description_es", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                    ],
                    options={
                        "verbose_name": "theme",
                        "verbose_name_plural": "themes",
                        "ordering": ["position", "slug"],
                    },
                ),
                migrations.CreateModel(
                    name="ThemeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=60, verbose_name="short name in addresses"),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="name")),
                        ("name_ar", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_zh_hans", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_en", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_fr", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_ru", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("name_es", models.CharField(max_length=120, null=True, verbose_name="name")),
                        ("description", models.TextField(blank=True, verbose_name="what belongs here")),
                        ("description_ar", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        (
                            "description_zh_hans",
                            models.TextField(blank=True, null=True, verbose_name="what belongs here"),
                        ),
                        ("description_en", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        ("description_fr", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        ("description_ru", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        ("description_es", models.TextField(blank=True, null=True, verbose_name="what belongs here")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="activity",
                    name="mandate",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="sources.document",
                        verbose_name="mandate",
                    ),
                ),
                migrations.AddField(
                    model_name="activity",
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
                    model_name="activityevent",
                    name="mandate",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.document",
                        verbose_name="mandate",
                    ),
                ),
                migrations.AddField(
                    model_name="activityevent",
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
                    model_name="activityevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="activities.activity",
                    ),
                ),
                migrations.AddField(
                    model_name="activitypassageslinkevent",
                    name="activity",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.activity",
                    ),
                ),
                migrations.AddField(
                    model_name="activitypassageslinkevent",
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
                    model_name="activitypassageslinkevent",
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
                    model_name="activitythemeslinkevent",
                    name="activity",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.activity",
                    ),
                ),
                migrations.AddField(
                    model_name="activitythemeslinkevent",
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
                    model_name="entity",
                    name="parent",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="activities.entity",
                        verbose_name="part of",
                    ),
                ),
                migrations.AddField(
                    model_name="entity",
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
                    model_name="activityevent",
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
                    model_name="activity",
                    name="entity",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="activities",
                        to="activities.entity",
                        verbose_name="entity",
                    ),
                ),
                migrations.AddField(
                    model_name="entityevent",
                    name="parent",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.entity",
                        verbose_name="part of",
                    ),
                ),
                migrations.AddField(
                    model_name="entityevent",
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
                    model_name="entityevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="activities.entity",
                    ),
                ),
                migrations.AddField(
                    model_name="entitygroup",
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
                    model_name="activityevent",
                    name="group",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.entitygroup",
                        verbose_name="group",
                    ),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="group",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="activities",
                        to="activities.entitygroup",
                        verbose_name="group",
                    ),
                ),
                migrations.AddField(
                    model_name="entitygroupevent",
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
                    model_name="entitygroupevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="activities.entitygroup",
                    ),
                ),
                migrations.AddField(
                    model_name="entitygroupmembership",
                    name="entity",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="group_memberships",
                        to="activities.entity",
                        verbose_name="entity",
                    ),
                ),
                migrations.AddField(
                    model_name="entitygroupmembership",
                    name="group",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="activities.entitygroup",
                        verbose_name="group",
                    ),
                ),
                migrations.AddField(
                    model_name="entitygroupmembership",
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
                    model_name="entitygroupmembershipevent",
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
                    model_name="entitygroupmembershipevent",
                    name="group",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.entitygroup",
                        verbose_name="group",
                    ),
                ),
                migrations.AddField(
                    model_name="entitygroupmembershipevent",
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
                    model_name="entitygroupmembershipevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="activities.entitygroupmembership",
                    ),
                ),
                migrations.AddField(
                    model_name="entitygroupmembershippassageslinkevent",
                    name="entitygroupmembership",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.entitygroupmembership",
                    ),
                ),
                migrations.AddField(
                    model_name="entitygroupmembershippassageslinkevent",
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
                    model_name="entitygroupmembershippassageslinkevent",
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
                    model_name="entitygrouppassageslinkevent",
                    name="entitygroup",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.entitygroup",
                    ),
                ),
                migrations.AddField(
                    model_name="entitygrouppassageslinkevent",
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
                    model_name="entitygrouppassageslinkevent",
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
                    model_name="entitypassageslinkevent",
                    name="entity",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.entity",
                    ),
                ),
                migrations.AddField(
                    model_name="entitypassageslinkevent",
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
                    model_name="entitypassageslinkevent",
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
                    model_name="partner",
                    name="activity",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="partners",
                        to="activities.activity",
                        verbose_name="activity",
                    ),
                ),
                migrations.AddField(
                    model_name="partner",
                    name="entity",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="partnerships",
                        to="activities.entity",
                        verbose_name="entity",
                    ),
                ),
                migrations.AddField(
                    model_name="partner",
                    name="organization",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="partnerships",
                        to="forum.organization",
                        verbose_name="organization",
                    ),
                ),
                migrations.AddField(
                    model_name="partner",
                    name="state",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="partnerships",
                        to="places.state",
                        verbose_name="State",
                    ),
                ),
                migrations.AddField(
                    model_name="partnerevent",
                    name="activity",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.activity",
                        verbose_name="activity",
                    ),
                ),
                migrations.AddField(
                    model_name="partnerevent",
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
                    model_name="partnerevent",
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
                    model_name="partnerevent",
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
                    model_name="partnerevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="activities.partner",
                    ),
                ),
                migrations.AddField(
                    model_name="partnerevent",
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
                migrations.AddConstraint(
                    model_name="theme",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="activities_theme_slug",
                        violation_error_message="Another theme has this short name.",
                    ),
                ),
                migrations.AddField(
                    model_name="activitythemeslinkevent",
                    name="theme",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="activities.theme",
                    ),
                ),
                migrations.AddField(
                    model_name="activity",
                    name="themes",
                    field=models.ManyToManyField(
                        blank=True, related_name="activities", to="activities.theme", verbose_name="themes"
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="theme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_themeevent" ("description", "description_ar", "description_en", "description_es", "description_fr", "description_ru", "description_zh_hans", "id", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."description", NEW."description_ar", NEW."description_en", NEW."description_es", NEW."description_fr", NEW."description_ru", NEW."description_zh_hans", NEW."id", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="4aa407059b862c0f2305f31a2c1a7a05b5bbd862",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_00576",
                            table="activities_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="theme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_themeevent" ("description", "description_ar", "description_en", "description_es", "description_fr", "description_ru", "description_zh_hans", "id", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."description", NEW."description_ar", NEW."description_en", NEW."description_es", NEW."description_fr", NEW."description_ru", NEW."description_zh_hans", NEW."id", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="d0c3fdf1dd1ef6c4d105a88a6a6f100a6a586154",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b33a1",
                            table="activities_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="theme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_themeevent" ("description", "description_ar", "description_en", "description_es", "description_fr", "description_ru", "description_zh_hans", "id", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (OLD."description", OLD."description_ar", OLD."description_en", OLD."description_es", OLD."description_fr", OLD."description_ru", OLD."description_zh_hans", OLD."id", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug"); RETURN NULL;',
                            hash="7515ce47ff70e26cfc3173362adeed4e0252af1f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e78af",
                            table="activities_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddField(
                    model_name="themeevent",
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
                    model_name="themeevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="activities.theme",
                    ),
                ),
                migrations.CreateModel(
                    name="ActivityPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("activities.activity_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitypassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="3e8e45b65ebb84dcbba9e6ed8041f417adc4c4da",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_d1c90",
                            table="activities_activitypassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitypassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0e6407a9dbc6fd45862413ee59389f088d757ffa",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3d954",
                            table="activities_activitypassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="entity",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="activities_entity_slug",
                        violation_error_message="Another entity has this short name.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="entity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("parent", models.F("id")), _negated=True),
                        name="activities_entity_not_own_parent",
                        violation_error_message="An entity cannot be part of itself.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="entity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("is_listed", False), models.Q(("category", ""), _negated=True), _connector="OR"
                        ),
                        name="activities_entity_listed_has_category",
                        violation_error_message="An entity of section IV stands in one of its categories.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entityevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "category", "id", "is_listed", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."acronym", NEW."acronym_ar", NEW."acronym_en", NEW."acronym_es", NEW."acronym_fr", NEW."acronym_ru", NEW."acronym_zh_hans", NEW."category", NEW."id", NEW."is_listed", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="99e1da293ae2fd3f68ba1f4f3942270f0819f1ba",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_74c12",
                            table="activities_entity",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_entityevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "category", "id", "is_listed", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."acronym", NEW."acronym_ar", NEW."acronym_en", NEW."acronym_es", NEW."acronym_fr", NEW."acronym_ru", NEW."acronym_zh_hans", NEW."category", NEW."id", NEW."is_listed", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="74f454a81cd10bbba882abce06c153cbd834c980",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_71cec",
                            table="activities_entity",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entityevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "category", "id", "is_listed", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (OLD."acronym", OLD."acronym_ar", OLD."acronym_en", OLD."acronym_es", OLD."acronym_fr", OLD."acronym_ru", OLD."acronym_zh_hans", OLD."category", OLD."id", OLD."is_listed", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug"); RETURN NULL;',
                            hash="2827514fb5e93587d21a05fcddc0fe642300635f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_36ea9",
                            table="activities_entity",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="EntityPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("activities.entity_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entityevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="a20e69b1faabc8ceb89ca6d7c9fcc4e68c06a5f9",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_e85c3",
                            table="activities_entityevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entityevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="746a8ed30ec93c4c90d204cbf3bd6e84ddbd09c1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ef5fb",
                            table="activities_entityevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="entitygroup",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="activities_entitygroup_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="entitygroup",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="activities_entitygroup_slug",
                        violation_error_message="Another group has this short name.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitygroupevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "id", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "text") VALUES (NEW."acronym", NEW."acronym_ar", NEW."acronym_en", NEW."acronym_es", NEW."acronym_fr", NEW."acronym_ru", NEW."acronym_zh_hans", NEW."id", NEW."language", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug", NEW."text"); RETURN NULL;',
                            hash="c3b6b99d556297d0d6b57b96a493480122627aa5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5bde7",
                            table="activities_entitygroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_entitygroupevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "id", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "text") VALUES (NEW."acronym", NEW."acronym_ar", NEW."acronym_en", NEW."acronym_es", NEW."acronym_fr", NEW."acronym_ru", NEW."acronym_zh_hans", NEW."id", NEW."language", NEW."name", NEW."name_ar", NEW."name_en", NEW."name_es", NEW."name_fr", NEW."name_ru", NEW."name_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug", NEW."text"); RETURN NULL;',
                            hash="fc3e929c9ce818705b99d4bbbca5849f49761ee3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17753",
                            table="activities_entitygroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitygroupevent" ("acronym", "acronym_ar", "acronym_en", "acronym_es", "acronym_fr", "acronym_ru", "acronym_zh_hans", "id", "language", "name", "name_ar", "name_en", "name_es", "name_fr", "name_ru", "name_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "text") VALUES (OLD."acronym", OLD."acronym_ar", OLD."acronym_en", OLD."acronym_es", OLD."acronym_fr", OLD."acronym_ru", OLD."acronym_zh_hans", OLD."id", OLD."language", OLD."name", OLD."name_ar", OLD."name_en", OLD."name_es", OLD."name_fr", OLD."name_ru", OLD."name_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug", OLD."text"); RETURN NULL;',
                            hash="06345b8edbb5c7a4aacf58b3c1ac3693b788f0e2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a073c",
                            table="activities_entitygroup",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="EntityGroupPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("activities.entitygroup_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activityevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="dadb4fd0cb11818599408f2687d699d135f64c2f",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_8b4a7",
                            table="activities_activityevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activityevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="db1ce8ee7434c8d6ffd204f1fd78016cd3a3a0a3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_09934",
                            table="activities_activityevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="6ada1e8eac887bb0c84168ff47f467e62cd20a2b",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_b1e1a",
                            table="activities_entitygroupevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6515aa3f3630752a6aa20df25422ffe7726f6611",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9ad84",
                            table="activities_entitygroupevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="entitygroupmembership",
                    constraint=models.UniqueConstraint(
                        fields=("group", "key"),
                        name="activities_entitygroupmembership_key",
                        violation_error_message="This group already has a member with this key.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="entitygroupmembership",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("seen_on__isnull", True), ("seen_on_precision", "")),
                            models.Q(("seen_on__isnull", False), models.Q(("seen_on_precision", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="activities_entitygroupmembership_seen_with_precision",
                        violation_error_message="The day it was seen needs its precision.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitygroupmembershipevent" ("as_written", "entity_id", "group_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "seen_on_precision") VALUES (NEW."as_written", NEW."entity_id", NEW."group_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."seen_on", NEW."seen_on_precision"); RETURN NULL;',
                            hash="d1020d967bbd33005c4f4a893086d2ab46e2c563",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_14040",
                            table="activities_entitygroupmembership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_entitygroupmembershipevent" ("as_written", "entity_id", "group_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "seen_on_precision") VALUES (NEW."as_written", NEW."entity_id", NEW."group_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."seen_on", NEW."seen_on_precision"); RETURN NULL;',
                            hash="1303fbfb7d3d56faf20a11be9fa802dbc069ca8c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3e433",
                            table="activities_entitygroupmembership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitygroupmembershipevent" ("as_written", "entity_id", "group_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_on", "seen_on_precision") VALUES (OLD."as_written", OLD."entity_id", OLD."group_id", OLD."id", OLD."key", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."seen_on", OLD."seen_on_precision"); RETURN NULL;',
                            hash="c8f2d381c37fc53f84e77cf4111eefb0f2df4fba",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_95a90",
                            table="activities_entitygroupmembership",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="EntityGroupMembershipPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("activities.entitygroupmembership_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembershipevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="ecbf7d99ee6dc77f991b0348452952bc6dc0b402",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_43e6c",
                            table="activities_entitygroupmembershipevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembershipevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="99ef919d37f8b6ec655bf441271eecf26efc2326",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3eb43",
                            table="activities_entitygroupmembershipevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembershippassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="60a514df0a3feafe1af48ea0080a6d9facfe79e8",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_98ba5",
                            table="activities_entitygroupmembershippassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembershippassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c2e8e00a18d7b99e8a1b3672e3bf0fdb16b499ae",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_01270",
                            table="activities_entitygroupmembershippassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygrouppassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="06f0ffa31daf1aec9bbf821dad28a295fae955ec",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_64c32",
                            table="activities_entitygrouppassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygrouppassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6e17327dc507f439a64003d244c0f20bb9efaff2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4a0ee",
                            table="activities_entitygrouppassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitypassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="c060854dd37992508bddbc07769fa16e0d611b57",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_e0b65",
                            table="activities_entitypassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitypassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="262b0c140f3bfdb0ab702d6d9f3e13cb67e69ad6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d0902",
                            table="activities_entitypassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="partner",
                    constraint=models.UniqueConstraint(
                        fields=("activity", "key"),
                        name="activities_partner_key",
                        violation_error_message="This activity already has a partner with this key.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="partner",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("entity__isnull", False), ("organization__isnull", True), ("state__isnull", True)
                            ),
                            models.Q(
                                ("entity__isnull", True), ("organization__isnull", False), ("state__isnull", True)
                            ),
                            models.Q(
                                ("entity__isnull", True), ("organization__isnull", True), ("state__isnull", False)
                            ),
                            models.Q(("entity__isnull", True), ("organization__isnull", True), ("state__isnull", True)),
                            _connector="OR",
                        ),
                        name="activities_partner_one_partner",
                        violation_error_message="Name one entity, organization or State.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partner",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_partnerevent" ("activity_id", "as_written", "entity_id", "id", "key", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state_id") VALUES (NEW."activity_id", NEW."as_written", NEW."entity_id", NEW."id", NEW."key", NEW."organization_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."state_id"); RETURN NULL;',
                            hash="9c8de055874a8fe23d3637ed25f1f9fdd9055d63",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_261d2",
                            table="activities_partner",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partner",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_partnerevent" ("activity_id", "as_written", "entity_id", "id", "key", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state_id") VALUES (NEW."activity_id", NEW."as_written", NEW."entity_id", NEW."id", NEW."key", NEW."organization_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."state_id"); RETURN NULL;',
                            hash="50050215531087557b34674ec02d020574afa373",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2e76e",
                            table="activities_partner",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partner",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_partnerevent" ("activity_id", "as_written", "entity_id", "id", "key", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state_id") VALUES (OLD."activity_id", OLD."as_written", OLD."entity_id", OLD."id", OLD."key", OLD."organization_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."state_id"); RETURN NULL;',
                            hash="55075d05d65991522d290cb1a7dd8f414c76697f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a756f",
                            table="activities_partner",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partnerevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="f087a8ae1aa21c2e170a42fb007959aeab49ea98",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_fcbd8",
                            table="activities_partnerevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partnerevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e84df52d5e6b4fc2f9f82635b1950ea01b885980",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_48731",
                            table="activities_partnerevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitythemeslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="deac2c4c5dfeca7a36f47f7e9d9eb84476bc6431",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_d082f",
                            table="activities_activitythemeslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitythemeslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3cf791700e92c62a3da6914be5b1ba91828693fe",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_36c16",
                            table="activities_activitythemeslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="activities_activity_period_in_order",
                        violation_error_message="The period must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
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
                        name="activities_activity_precision_fits_dates",
                        violation_error_message="A date needs a precision; a relative date needs the words of the source.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision__in", ["month", "year"]), _negated=True),
                            models.Q(
                                models.Q(("starts_on__isnull", True), ("starts_on__day", 1), _connector="OR"),
                                models.Q(("until__isnull", True), ("until__day", 1), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="activities_activity_month_and_year_begin_on_the_first",
                        violation_error_message="With precision month or year, periods begin on the first day of a month.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="activities_activity_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="activities_activity_slug",
                        violation_error_message="Another activity has this short name.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="activity",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("entity__isnull", False), ("group__isnull", True)),
                            models.Q(("entity__isnull", True), ("group__isnull", False)),
                            _connector="OR",
                        ),
                        name="activities_activity_one_actor",
                        violation_error_message="Name either an entity or a group.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_activityevent" ("date_as_written", "entity_id", "group_id", "id", "kind", "language", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "slug", "starts_on", "status", "symbol", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans", "until") VALUES (NEW."date_as_written", NEW."entity_id", NEW."group_id", NEW."id", NEW."kind", NEW."language", NEW."mandate_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."slug", NEW."starts_on", NEW."status", NEW."symbol", NEW."text", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans", NEW."until"); RETURN NULL;',
                            hash="c90978aa1d4ed21c921f884343edd40950bae6fa",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6de9c",
                            table="activities_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_activityevent" ("date_as_written", "entity_id", "group_id", "id", "kind", "language", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "slug", "starts_on", "status", "symbol", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans", "until") VALUES (NEW."date_as_written", NEW."entity_id", NEW."group_id", NEW."id", NEW."kind", NEW."language", NEW."mandate_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."slug", NEW."starts_on", NEW."status", NEW."symbol", NEW."text", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans", NEW."until"); RETURN NULL;',
                            hash="ea6cfff6adb770381f929db9960b761b4e3cd760",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a56a1",
                            table="activities_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_activityevent" ("date_as_written", "entity_id", "group_id", "id", "kind", "language", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "slug", "starts_on", "status", "symbol", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans", "until") VALUES (OLD."date_as_written", OLD."entity_id", OLD."group_id", OLD."id", OLD."kind", OLD."language", OLD."mandate_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."slug", OLD."starts_on", OLD."status", OLD."symbol", OLD."text", OLD."title", OLD."title_ar", OLD."title_en", OLD."title_es", OLD."title_fr", OLD."title_ru", OLD."title_zh_hans", OLD."until"); RETURN NULL;',
                            hash="4abf816f27990bc4af38480a45ea7e869371a36a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cc776",
                            table="activities_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="ActivityThemesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("activities.activity_themes",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="themeevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="d36dbaf41823f1c14c8ca81293bdf9d8f8e4b864",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_2e659",
                            table="activities_themeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="themeevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3a569017388d5084466b0ebbff4167297d5bfbff",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_09ad0",
                            table="activities_themeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitypassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_activitypassageslinkevent" ("activity_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="1940a06541e86591e419ea2a22ecb61fe85c9043",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6665d",
                            table="activities_activity_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitypassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_activitypassageslinkevent" ("activity_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="accce0c5ea56ccc7486d253bdf38517aca111dfc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_abf1d",
                            table="activities_activity_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitypassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_activitypassageslinkevent" ("activity_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."activity_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="1f6ba06b26638774497ae5090f9334a3f36bb119",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6cad9",
                            table="activities_activity_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitypassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitypassageslinkevent" ("entity_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."entity_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="f68bbe323e5932ca1797e773592f0c3bd196bfaa",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_97ac4",
                            table="activities_entity_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitypassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_entitypassageslinkevent" ("entity_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."entity_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="c00e25c7bed84906ad422b94454fa3ef4a8dcf2c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b38ac",
                            table="activities_entity_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitypassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitypassageslinkevent" ("entity_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."entity_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="8a74f37e3daa480faa0e364725773a74c5039cfd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a1759",
                            table="activities_entity_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygrouppassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitygrouppassageslinkevent" ("entitygroup_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."entitygroup_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="b47014dd8c2b25bc14445fc4d72f1292ad376789",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3919d",
                            table="activities_entitygroup_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygrouppassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_entitygrouppassageslinkevent" ("entitygroup_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."entitygroup_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="4fa40c366a2e0f10575945616fccf3ee29f5b95b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2bfa6",
                            table="activities_entitygroup_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygrouppassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitygrouppassageslinkevent" ("entitygroup_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."entitygroup_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="2bed16cff1ddacec03fd4adca3e50a4b94de2733",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_88016",
                            table="activities_entitygroup_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembershippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitygroupmembershippassageslinkevent" ("entitygroupmembership_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."entitygroupmembership_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="8d513f8166e9a4ac4c5e5482e160ea7eb7a548fc",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e958a",
                            table="activities_entitygroupmembership_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembershippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_entitygroupmembershippassageslinkevent" ("entitygroupmembership_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."entitygroupmembership_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="c6c4ad2276b8e9af932200ca438f48210b20b6f6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0779d",
                            table="activities_entitygroupmembership_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="entitygroupmembershippassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_entitygroupmembershippassageslinkevent" ("entitygroupmembership_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."entitygroupmembership_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="34b0d1f5dddfd40439161240a67d37aa1d3128d5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_658cd",
                            table="activities_entitygroupmembership_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitythemeslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_activitythemeslinkevent" ("activity_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."activity_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."theme_id"); RETURN NULL;',
                            hash="a5190d20f5958f3ec4615c7d2a975ca518890208",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5f677",
                            table="activities_activity_themes",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitythemeslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "activities_activitythemeslinkevent" ("activity_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."activity_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."theme_id"); RETURN NULL;',
                            hash="e38fc73878c915aadd0e02aaeb221fd9b9848180",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_12b99",
                            table="activities_activity_themes",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activitythemeslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "activities_activitythemeslinkevent" ("activity_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (OLD."activity_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."theme_id"); RETURN NULL;',
                            hash="ecb93947a0a402ad5d03e201704dd6147b5b45c6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32ce9",
                            table="activities_activity_themes",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
