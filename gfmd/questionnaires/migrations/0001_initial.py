# The first state of this part, made in one step: see docs/adr/0005-initial-migrations-in-one-step.md

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from gfmd.core.operations import CreateTogether


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("places", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("sources", "0001_initial"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="Answer",
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
                        ("yes", models.BooleanField(blank=True, null=True, verbose_name="yes")),
                        (
                            "number",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="number"
                            ),
                        ),
                        ("date", models.DateField(blank=True, null=True, verbose_name="date")),
                    ],
                    options={
                        "verbose_name": "answer",
                        "verbose_name_plural": "answers",
                        "ordering": ["reply", "question"],
                    },
                ),
                migrations.CreateModel(
                    name="Choice",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("slug", models.SlugField(max_length=40, verbose_name="code")),
                        ("label", models.CharField(max_length=200, verbose_name="label")),
                        ("label_ar", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_zh_hans", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_en", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_fr", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_ru", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_es", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                    ],
                    options={
                        "verbose_name": "choice",
                        "verbose_name_plural": "choices",
                        "ordering": ["question", "position"],
                    },
                ),
                migrations.CreateModel(
                    name="Code",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("slug", models.SlugField(max_length=40, verbose_name="code")),
                        ("label", models.CharField(max_length=200, verbose_name="label")),
                        ("label_ar", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_zh_hans", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_en", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_fr", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_ru", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_es", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("inclusion_rule", models.TextField(blank=True, verbose_name="when to use it")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                    ],
                    options={
                        "verbose_name": "code",
                        "verbose_name_plural": "codes",
                        "ordering": ["codebook", "position"],
                    },
                ),
                migrations.CreateModel(
                    name="Codebook",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("version", models.PositiveSmallIntegerField(default=1, verbose_name="version")),
                    ],
                    options={
                        "verbose_name": "codebook",
                        "verbose_name_plural": "codebooks",
                        "ordering": ["question", "version"],
                    },
                ),
                migrations.CreateModel(
                    name="DispatchEvent",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("letter", "letter"),
                                    ("reminder", "reminder"),
                                    ("call", "call"),
                                    ("extension", "extension"),
                                    ("acknowledgement", "acknowledgement"),
                                ],
                                max_length=16,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("fax", "fax"),
                                    ("note_verbale", "note verbale"),
                                    ("e_mail", "e-mail"),
                                    ("telephone", "telephone"),
                                    ("hand", "by hand"),
                                    ("portal", "portal"),
                                ],
                                max_length=16,
                                verbose_name="channel",
                            ),
                        ),
                        ("outcome", models.CharField(blank=True, max_length=200, verbose_name="outcome")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DispatchPassagesLinkEvent",
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
                    name="Question",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("text", models.TextField(verbose_name="text")),
                        ("text_ar", models.TextField(null=True, verbose_name="text")),
                        ("text_zh_hans", models.TextField(null=True, verbose_name="text")),
                        ("text_en", models.TextField(null=True, verbose_name="text")),
                        ("text_fr", models.TextField(null=True, verbose_name="text")),
                        ("text_ru", models.TextField(null=True, verbose_name="text")),
                        ("text_es", models.TextField(null=True, verbose_name="text")),
                        ("help_text", models.TextField(blank=True, verbose_name="help")),
                        ("help_text_ar", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_zh_hans", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_en", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_fr", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_ru", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_es", models.TextField(blank=True, null=True, verbose_name="help")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("open", "open"),
                                    ("single", "one choice"),
                                    ("multiple", "several choices"),
                                    ("yes_no", "yes or no"),
                                    ("number", "number"),
                                    ("date", "date"),
                                ],
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        ("is_required", models.BooleanField(default=False, verbose_name="required")),
                        (
                            "asked_from_version",
                            models.PositiveSmallIntegerField(default=1, verbose_name="asked from version"),
                        ),
                    ],
                    options={
                        "verbose_name": "question",
                        "verbose_name_plural": "questions",
                        "ordering": ["round", "number"],
                    },
                ),
                migrations.CreateModel(
                    name="QuestionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("text", models.TextField(verbose_name="text")),
                        ("text_ar", models.TextField(null=True, verbose_name="text")),
                        ("text_zh_hans", models.TextField(null=True, verbose_name="text")),
                        ("text_en", models.TextField(null=True, verbose_name="text")),
                        ("text_fr", models.TextField(null=True, verbose_name="text")),
                        ("text_ru", models.TextField(null=True, verbose_name="text")),
                        ("text_es", models.TextField(null=True, verbose_name="text")),
                        ("help_text", models.TextField(blank=True, verbose_name="help")),
                        ("help_text_ar", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_zh_hans", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_en", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_fr", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_ru", models.TextField(blank=True, null=True, verbose_name="help")),
                        ("help_text_es", models.TextField(blank=True, null=True, verbose_name="help")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("open", "open"),
                                    ("single", "one choice"),
                                    ("multiple", "several choices"),
                                    ("yes_no", "yes or no"),
                                    ("number", "number"),
                                    ("date", "date"),
                                ],
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        ("is_required", models.BooleanField(default=False, verbose_name="required")),
                        (
                            "asked_from_version",
                            models.PositiveSmallIntegerField(default=1, verbose_name="asked from version"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Reply",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("received_on", models.DateField(verbose_name="received on")),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("fax", "fax"),
                                    ("note_verbale", "note verbale"),
                                    ("e_mail", "e-mail"),
                                    ("telephone", "telephone"),
                                    ("hand", "by hand"),
                                    ("portal", "portal"),
                                ],
                                max_length=16,
                                verbose_name="channel",
                            ),
                        ),
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
                                verbose_name="language",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("received", "received"),
                                    ("entered", "entered"),
                                    ("coded", "coded"),
                                    ("checked", "checked"),
                                    ("published", "published"),
                                ],
                                default="received",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("original", models.CharField(blank=True, max_length=200, verbose_name="original file")),
                        (
                            "original_sha256",
                            models.CharField(blank=True, max_length=64, verbose_name="SHA-256 of the original"),
                        ),
                    ],
                    options={
                        "verbose_name": "reply",
                        "verbose_name_plural": "replies",
                        "ordering": ["received_on", "addressee"],
                    },
                ),
                migrations.CreateModel(
                    name="ReplyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("received_on", models.DateField(verbose_name="received on")),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("fax", "fax"),
                                    ("note_verbale", "note verbale"),
                                    ("e_mail", "e-mail"),
                                    ("telephone", "telephone"),
                                    ("hand", "by hand"),
                                    ("portal", "portal"),
                                ],
                                max_length=16,
                                verbose_name="channel",
                            ),
                        ),
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
                                verbose_name="language",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("received", "received"),
                                    ("entered", "entered"),
                                    ("coded", "coded"),
                                    ("checked", "checked"),
                                    ("published", "published"),
                                ],
                                default="received",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("original", models.CharField(blank=True, max_length=200, verbose_name="original file")),
                        (
                            "original_sha256",
                            models.CharField(blank=True, max_length=64, verbose_name="SHA-256 of the original"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReturnCount",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("as_of", models.DateField(verbose_name="as at")),
                        ("replies", models.PositiveIntegerField(verbose_name="replies")),
                    ],
                    options={
                        "verbose_name": "reported number of replies",
                        "verbose_name_plural": "reported numbers of replies",
                        "ordering": ["round", "as_of"],
                    },
                ),
                migrations.CreateModel(
                    name="ReturnCountEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("as_of", models.DateField(verbose_name="as at")),
                        ("replies", models.PositiveIntegerField(verbose_name="replies")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReturnCountPassagesLinkEvent",
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
                    name="Round",
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
                        ("title", models.CharField(max_length=300, verbose_name="title")),
                        ("title_ar", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_zh_hans", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_fr", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_ru", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("issuer", models.CharField(blank=True, max_length=300, verbose_name="issued by")),
                        (
                            "issuer_ar",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_zh_hans",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_en",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_fr",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_ru",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_es",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        ("circulated_on", models.DateField(blank=True, null=True, verbose_name="circulated on")),
                        (
                            "channel",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("fax", "fax"),
                                    ("note_verbale", "note verbale"),
                                    ("e_mail", "e-mail"),
                                    ("telephone", "telephone"),
                                    ("hand", "by hand"),
                                    ("portal", "portal"),
                                ],
                                max_length=16,
                                verbose_name="channel",
                            ),
                        ),
                        (
                            "deadline",
                            models.DateField(
                                blank=True,
                                help_text="Replies after this day count (note 1).",
                                null=True,
                                verbose_name="replies requested by",
                            ),
                        ),
                        (
                            "addressees_as_written",
                            models.CharField(blank=True, max_length=300, verbose_name="addressees as written"),
                        ),
                        (
                            "addressees_reported",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="addressees reported"),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "draft"),
                                    ("circulated", "circulated"),
                                    ("closed", "closed"),
                                    ("published", "published"),
                                ],
                                default="draft",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "is_fictional",
                            models.BooleanField(
                                default=False,
                                help_text="Training data: every page and file that shows it says so.",
                                verbose_name="fictional",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "questionnaire round",
                        "verbose_name_plural": "questionnaire rounds",
                        "ordering": [
                            "is_fictional",
                            models.OrderBy(models.F("circulated_on"), descending=True, nulls_last=True),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RoundEvent",
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
                        ("title", models.CharField(max_length=300, verbose_name="title")),
                        ("title_ar", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_zh_hans", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_en", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_fr", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_ru", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("title_es", models.CharField(max_length=300, null=True, verbose_name="title")),
                        ("issuer", models.CharField(blank=True, max_length=300, verbose_name="issued by")),
                        (
                            "issuer_ar",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_zh_hans",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_en",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_fr",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_ru",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        (
                            "issuer_es",
                            models.CharField(blank=True, max_length=300, null=True, verbose_name="issued by"),
                        ),
                        ("circulated_on", models.DateField(blank=True, null=True, verbose_name="circulated on")),
                        (
                            "channel",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("fax", "fax"),
                                    ("note_verbale", "note verbale"),
                                    ("e_mail", "e-mail"),
                                    ("telephone", "telephone"),
                                    ("hand", "by hand"),
                                    ("portal", "portal"),
                                ],
                                max_length=16,
                                verbose_name="channel",
                            ),
                        ),
                        (
                            "deadline",
                            models.DateField(
                                blank=True,
                                help_text="Replies after this day count (note 1).",
                                null=True,
                                verbose_name="replies requested by",
                            ),
                        ),
                        (
                            "addressees_as_written",
                            models.CharField(blank=True, max_length=300, verbose_name="addressees as written"),
                        ),
                        (
                            "addressees_reported",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="addressees reported"),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "draft"),
                                    ("circulated", "circulated"),
                                    ("closed", "closed"),
                                    ("published", "published"),
                                ],
                                default="draft",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "is_fictional",
                            models.BooleanField(
                                default=False,
                                help_text="Training data: every page and file that shows it says so.",
                                verbose_name="fictional",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RoundPassagesLinkEvent",
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
                    name="Addressee",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "state",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="addressed",
                                to="places.state",
                                verbose_name="State",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "addressee",
                        "verbose_name_plural": "addressees",
                        "ordering": ["round", "state"],
                    },
                ),
                migrations.CreateModel(
                    name="AddresseeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
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
                                to="questionnaires.addressee",
                            ),
                        ),
                        (
                            "state",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="places.state",
                                verbose_name="State",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Adjudication",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("is_given", models.BooleanField(verbose_name="the code is given")),
                        ("reason", models.TextField(verbose_name="reason")),
                        ("decided_on", models.DateField(verbose_name="on")),
                        (
                            "decided_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                        (
                            "answer",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="adjudications",
                                to="questionnaires.answer",
                                verbose_name="answer",
                            ),
                        ),
                        (
                            "code",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="adjudications",
                                to="questionnaires.code",
                                verbose_name="code",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "adjudication",
                        "verbose_name_plural": "adjudications",
                        "ordering": ["answer", "code"],
                    },
                ),
                migrations.CreateModel(
                    name="AnswerEvent",
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
                        ("yes", models.BooleanField(blank=True, null=True, verbose_name="yes")),
                        (
                            "number",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="number"
                            ),
                        ),
                        ("date", models.DateField(blank=True, null=True, verbose_name="date")),
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
                                to="questionnaires.answer",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AnswerTranslation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
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
                                verbose_name="language",
                            ),
                        ),
                        ("text", models.TextField(verbose_name="text")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("machine", "machine translation"),
                                    ("draft", "draft"),
                                    ("checked", "checked"),
                                ],
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        ("checked_on", models.DateField(blank=True, null=True, verbose_name="checked on")),
                        (
                            "answer",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="translations",
                                to="questionnaires.answer",
                                verbose_name="answer",
                            ),
                        ),
                        (
                            "checked_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="checked by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "translation of an answer",
                        "verbose_name_plural": "translations of answers",
                        "ordering": ["answer", "language"],
                    },
                ),
                migrations.CreateModel(
                    name="AnswerTranslationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
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
                                verbose_name="language",
                            ),
                        ),
                        ("text", models.TextField(verbose_name="text")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("machine", "machine translation"),
                                    ("draft", "draft"),
                                    ("checked", "checked"),
                                ],
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        ("checked_on", models.DateField(blank=True, null=True, verbose_name="checked on")),
                        (
                            "answer",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="questionnaires.answer",
                                verbose_name="answer",
                            ),
                        ),
                        (
                            "checked_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="checked by",
                            ),
                        ),
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
                                to="questionnaires.answertranslation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AnswerChoicesLinkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "answer",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="questionnaires.answer",
                            ),
                        ),
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
                            "choice",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="questionnaires.choice",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="answer",
                    name="choices",
                    field=models.ManyToManyField(
                        blank=True, related_name="answers", to="questionnaires.choice", verbose_name="choices"
                    ),
                ),
                migrations.CreateModel(
                    name="ChoiceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=40, verbose_name="code")),
                        ("label", models.CharField(max_length=200, verbose_name="label")),
                        ("label_ar", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_zh_hans", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_en", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_fr", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_ru", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_es", models.CharField(max_length=200, null=True, verbose_name="label")),
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
                                to="questionnaires.choice",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AdjudicationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("is_given", models.BooleanField(verbose_name="the code is given")),
                        ("reason", models.TextField(verbose_name="reason")),
                        ("decided_on", models.DateField(verbose_name="on")),
                        (
                            "decided_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
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
                                to="questionnaires.adjudication",
                            ),
                        ),
                        (
                            "answer",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="questionnaires.answer",
                                verbose_name="answer",
                            ),
                        ),
                        (
                            "code",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="questionnaires.code",
                                verbose_name="code",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="code",
                    name="codebook",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="codes",
                        to="questionnaires.codebook",
                        verbose_name="codebook",
                    ),
                ),
                migrations.CreateModel(
                    name="CodebookEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("version", models.PositiveSmallIntegerField(default=1, verbose_name="version")),
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
                                to="questionnaires.codebook",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CodeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=40, verbose_name="code")),
                        ("label", models.CharField(max_length=200, verbose_name="label")),
                        ("label_ar", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_zh_hans", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_en", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_fr", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_ru", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("label_es", models.CharField(max_length=200, null=True, verbose_name="label")),
                        ("inclusion_rule", models.TextField(blank=True, verbose_name="when to use it")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                        (
                            "codebook",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="questionnaires.codebook",
                                verbose_name="codebook",
                            ),
                        ),
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
                                to="questionnaires.code",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Coding",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("pass_number", models.PositiveSmallIntegerField(default=1, verbose_name="pass")),
                        (
                            "answer",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="codings",
                                to="questionnaires.answer",
                                verbose_name="answer",
                            ),
                        ),
                        (
                            "code",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="codings",
                                to="questionnaires.code",
                                verbose_name="code",
                            ),
                        ),
                        (
                            "coder",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="coder",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "coding",
                        "verbose_name_plural": "codings",
                        "ordering": ["answer", "pass_number"],
                    },
                ),
                migrations.CreateModel(
                    name="CodingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("pass_number", models.PositiveSmallIntegerField(default=1, verbose_name="pass")),
                        (
                            "answer",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="questionnaires.answer",
                                verbose_name="answer",
                            ),
                        ),
                        (
                            "code",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="questionnaires.code",
                                verbose_name="code",
                            ),
                        ),
                        (
                            "coder",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="coder",
                            ),
                        ),
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
                                to="questionnaires.coding",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Dispatch",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("letter", "letter"),
                                    ("reminder", "reminder"),
                                    ("call", "call"),
                                    ("extension", "extension"),
                                    ("acknowledgement", "acknowledgement"),
                                ],
                                max_length=16,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("fax", "fax"),
                                    ("note_verbale", "note verbale"),
                                    ("e_mail", "e-mail"),
                                    ("telephone", "telephone"),
                                    ("hand", "by hand"),
                                    ("portal", "portal"),
                                ],
                                max_length=16,
                                verbose_name="channel",
                            ),
                        ),
                        ("outcome", models.CharField(blank=True, max_length=200, verbose_name="outcome")),
                        (
                            "addressee",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="dispatches",
                                to="questionnaires.addressee",
                                verbose_name="addressee",
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "dispatch",
                        "verbose_name_plural": "dispatches",
                        "ordering": ["round", models.OrderBy(models.F("starts_on"), nulls_last=True), "key"],
                    },
                ),
                migrations.AddField(
                    model_name="dispatch",
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
                    model_name="dispatchevent",
                    name="addressee",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.addressee",
                        verbose_name="addressee",
                    ),
                ),
                migrations.AddField(
                    model_name="dispatchevent",
                    name="by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                migrations.AddField(
                    model_name="dispatchevent",
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
                    model_name="dispatchevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="questionnaires.dispatch",
                    ),
                ),
                migrations.AddField(
                    model_name="dispatchpassageslinkevent",
                    name="dispatch",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.dispatch",
                    ),
                ),
                migrations.AddField(
                    model_name="dispatchpassageslinkevent",
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
                    model_name="dispatchpassageslinkevent",
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
                    model_name="codebookevent",
                    name="question",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.question",
                        verbose_name="question",
                    ),
                ),
                migrations.AddField(
                    model_name="codebook",
                    name="question",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="codebooks",
                        to="questionnaires.question",
                        verbose_name="question",
                    ),
                ),
                migrations.AddField(
                    model_name="choiceevent",
                    name="question",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.question",
                        verbose_name="question",
                    ),
                ),
                migrations.AddField(
                    model_name="choice",
                    name="question",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="choices",
                        to="questionnaires.question",
                        verbose_name="question",
                    ),
                ),
                migrations.AddField(
                    model_name="answerevent",
                    name="question",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.question",
                        verbose_name="question",
                    ),
                ),
                migrations.AddField(
                    model_name="answer",
                    name="question",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="questionnaires.question",
                        verbose_name="question",
                    ),
                ),
                migrations.AddField(
                    model_name="questionevent",
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
                    model_name="questionevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="questionnaires.question",
                    ),
                ),
                migrations.AddField(
                    model_name="reply",
                    name="addressee",
                    field=models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reply",
                        to="questionnaires.addressee",
                        verbose_name="addressee",
                    ),
                ),
                migrations.AddField(
                    model_name="answerevent",
                    name="reply",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.reply",
                        verbose_name="reply",
                    ),
                ),
                migrations.AddField(
                    model_name="answer",
                    name="reply",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="questionnaires.reply",
                        verbose_name="reply",
                    ),
                ),
                migrations.AddField(
                    model_name="replyevent",
                    name="addressee",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.addressee",
                        verbose_name="addressee",
                    ),
                ),
                migrations.AddField(
                    model_name="replyevent",
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
                    model_name="replyevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="questionnaires.reply",
                    ),
                ),
                migrations.AddField(
                    model_name="returncount",
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
                    model_name="returncountevent",
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
                    model_name="returncountevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="questionnaires.returncount",
                    ),
                ),
                migrations.AddField(
                    model_name="returncountpassageslinkevent",
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
                    model_name="returncountpassageslinkevent",
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
                    model_name="returncountpassageslinkevent",
                    name="returncount",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.returncount",
                    ),
                ),
                migrations.AddField(
                    model_name="round",
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
                    model_name="returncountevent",
                    name="round",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.round",
                        verbose_name="round",
                    ),
                ),
                migrations.AddField(
                    model_name="returncount",
                    name="round",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="return_counts",
                        to="questionnaires.round",
                        verbose_name="round",
                    ),
                ),
                migrations.AddField(
                    model_name="questionevent",
                    name="round",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.round",
                        verbose_name="round",
                    ),
                ),
                migrations.AddField(
                    model_name="question",
                    name="round",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="questions",
                        to="questionnaires.round",
                        verbose_name="round",
                    ),
                ),
                migrations.AddField(
                    model_name="dispatchevent",
                    name="round",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.round",
                        verbose_name="round",
                    ),
                ),
                migrations.AddField(
                    model_name="dispatch",
                    name="round",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="dispatches",
                        to="questionnaires.round",
                        verbose_name="round",
                    ),
                ),
                migrations.AddField(
                    model_name="addresseeevent",
                    name="round",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.round",
                        verbose_name="round",
                    ),
                ),
                migrations.AddField(
                    model_name="addressee",
                    name="round",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="addressees",
                        to="questionnaires.round",
                        verbose_name="round",
                    ),
                ),
                migrations.AddField(
                    model_name="roundevent",
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
                    model_name="roundevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="questionnaires.round",
                    ),
                ),
                migrations.AddField(
                    model_name="roundpassageslinkevent",
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
                    model_name="roundpassageslinkevent",
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
                    model_name="roundpassageslinkevent",
                    name="round",
                    field=models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="questionnaires.round",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="answertranslation",
                    constraint=models.UniqueConstraint(
                        fields=("answer", "language"),
                        name="questionnaires_answertranslation_language",
                        violation_error_message="This answer already has a translation.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="answertranslation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("checked_by__isnull", True), ("checked_on__isnull", True)),
                            models.Q(("checked_by__isnull", False), ("checked_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="questionnaires_answertranslation_checked_pair",
                        violation_error_message="Say both who checked and when.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="answertranslation",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "checked"), _negated=True),
                            ("checked_by__isnull", False),
                            _connector="OR",
                        ),
                        name="questionnaires_answertranslation_checked_has_checker",
                        violation_error_message="A checked translation names who checked it.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answertranslation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_answertranslationevent" ("answer_id", "checked_by_id", "checked_on", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "text") VALUES (NEW."answer_id", NEW."checked_by_id", NEW."checked_on", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."status", NEW."text"); RETURN NULL;',
                            hash="2ed2ef423d66d97903323d0c866ea478bb5c5f62",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_57c73",
                            table="questionnaires_answertranslation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answertranslation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_answertranslationevent" ("answer_id", "checked_by_id", "checked_on", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "text") VALUES (NEW."answer_id", NEW."checked_by_id", NEW."checked_on", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."status", NEW."text"); RETURN NULL;',
                            hash="a8c98acdc66f82805234d311573e451d71eeae93",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1919b",
                            table="questionnaires_answertranslation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answertranslation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_answertranslationevent" ("answer_id", "checked_by_id", "checked_on", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "text") VALUES (OLD."answer_id", OLD."checked_by_id", OLD."checked_on", OLD."id", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."status", OLD."text"); RETURN NULL;',
                            hash="c9f96bb7a3102915d2fee39f988798ee0c4a0576",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b5295",
                            table="questionnaires_answertranslation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answertranslationevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="2af7479050db16ec08067dcad4a40a57b43d44ae",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_b89fa",
                            table="questionnaires_answertranslationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answertranslationevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3dc1d5e76bb25cf4c98b2a713979f3afcdf7378c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4e42a",
                            table="questionnaires_answertranslationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answerchoiceslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="e990e391f8cf4d8ac618a6c918c4e1c56945e8bd",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_dc83a",
                            table="questionnaires_answerchoiceslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answerchoiceslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2c2d94df4ba22a763f96aeb98aa15a1aa580fb12",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c617e",
                            table="questionnaires_answerchoiceslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="AnswerChoicesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("questionnaires.answer_choices",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="adjudicationevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="ba28e804f7d6e54543050c203d313028d5bf2474",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_0d967",
                            table="questionnaires_adjudicationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="adjudicationevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="62953a92dd3c9558a01b23ff7a5e5e7d46a24acc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e33a6",
                            table="questionnaires_adjudicationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="adjudication",
                    constraint=models.UniqueConstraint(
                        fields=("answer", "code"),
                        name="questionnaires_adjudication_code",
                        violation_error_message="This code is already adjudicated.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="adjudication",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_adjudicationevent" ("answer_id", "code_id", "decided_by_id", "decided_on", "id", "is_given", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (NEW."answer_id", NEW."code_id", NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."is_given", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason"); RETURN NULL;',
                            hash="85d4a4a09883f20d212c58fba2df76a3dd1dc8d4",
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
                            func='INSERT INTO "questionnaires_adjudicationevent" ("answer_id", "code_id", "decided_by_id", "decided_on", "id", "is_given", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (NEW."answer_id", NEW."code_id", NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."is_given", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason"); RETURN NULL;',
                            hash="b9301f03fcd4e90828debe06d86a0577c6d6494e",
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
                            func='INSERT INTO "questionnaires_adjudicationevent" ("answer_id", "code_id", "decided_by_id", "decided_on", "id", "is_given", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (OLD."answer_id", OLD."code_id", OLD."decided_by_id", OLD."decided_on", OLD."id", OLD."is_given", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason"); RETURN NULL;',
                            hash="1c8d056220fda99e32b08562149c41a50f7cc7b3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_000de",
                            table="questionnaires_adjudication",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="code",
                    constraint=models.UniqueConstraint(
                        fields=("codebook", "slug"),
                        name="questionnaires_code_slug",
                        violation_error_message="This codebook already has such a code.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="code",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_codeevent" ("codebook_id", "id", "inclusion_rule", "label", "label_ar", "label_en", "label_es", "label_fr", "label_ru", "label_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."codebook_id", NEW."id", NEW."inclusion_rule", NEW."label", NEW."label_ar", NEW."label_en", NEW."label_es", NEW."label_fr", NEW."label_ru", NEW."label_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="4564db7298ca18728b216b6a55601058c6eadba4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a487a",
                            table="questionnaires_code",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="code",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_codeevent" ("codebook_id", "id", "inclusion_rule", "label", "label_ar", "label_en", "label_es", "label_fr", "label_ru", "label_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."codebook_id", NEW."id", NEW."inclusion_rule", NEW."label", NEW."label_ar", NEW."label_en", NEW."label_es", NEW."label_fr", NEW."label_ru", NEW."label_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="ea796db640ffa4ded8d3f53c150c9253d48110ca",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_61226",
                            table="questionnaires_code",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="code",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_codeevent" ("codebook_id", "id", "inclusion_rule", "label", "label_ar", "label_en", "label_es", "label_fr", "label_ru", "label_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (OLD."codebook_id", OLD."id", OLD."inclusion_rule", OLD."label", OLD."label_ar", OLD."label_en", OLD."label_es", OLD."label_fr", OLD."label_ru", OLD."label_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug"); RETURN NULL;',
                            hash="50f9f992ee71ecb731fb0c3cfdaac0777e68d359",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f7411",
                            table="questionnaires_code",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="codeevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="396324010b40969ceedbd1973176e0959ef12050",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_b8e34",
                            table="questionnaires_codeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="codeevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="84e4030622f6a89eca119561cf97e8ef30ab5815",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4e32a",
                            table="questionnaires_codeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="coding",
                    constraint=models.UniqueConstraint(
                        fields=("answer", "code", "coder", "pass_number"),
                        name="questionnaires_coding_once",
                        violation_error_message="This code is already given.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="coding",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("pass_number__gte", 1)),
                        name="questionnaires_coding_pass_from_one",
                        violation_error_message="Passes count from 1.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="coding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_codingevent" ("answer_id", "code_id", "coder_id", "id", "pass_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."answer_id", NEW."code_id", NEW."coder_id", NEW."id", NEW."pass_number", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="f795e588b6d0f84c51465a6ec86ba557da120c19",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_52822",
                            table="questionnaires_coding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="coding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_codingevent" ("answer_id", "code_id", "coder_id", "id", "pass_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."answer_id", NEW."code_id", NEW."coder_id", NEW."id", NEW."pass_number", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="d6e30840efc0d4aba6b737f2e6b17a6ef05ee41a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ba555",
                            table="questionnaires_coding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="coding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_codingevent" ("answer_id", "code_id", "coder_id", "id", "pass_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."answer_id", OLD."code_id", OLD."coder_id", OLD."id", OLD."pass_number", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="19c9ce0fdf25465ccfb2940def4bce96864b23d4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e224a",
                            table="questionnaires_coding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="codingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="bf4d0d96bb0e91619a1f4dfeeed34408f787c215",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_55489",
                            table="questionnaires_codingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="codingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0fb9e404566e46adba02784a0d2990d83839b355",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4e3c6",
                            table="questionnaires_codingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="DispatchPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("questionnaires.dispatch_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatchpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="9aec6b9e382ba7d1537f66e34bbc410892237e98",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_cb9fd",
                            table="questionnaires_dispatchpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatchpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2a6b80540ae14f74fcb06c74718174e57714a8a0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ec809",
                            table="questionnaires_dispatchpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="codebookevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="6cac5985de6d6b7e2087aa81d423a644794f5a52",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_f734c",
                            table="questionnaires_codebookevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="codebookevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0de615b21a0d199589b6780f91c42211f13496d5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2afdd",
                            table="questionnaires_codebookevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="codebook",
                    constraint=models.UniqueConstraint(
                        fields=("question", "version"),
                        name="questionnaires_codebook_version",
                        violation_error_message="This version already exists.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="codebook",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_codebookevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "version") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question_id", NEW."version"); RETURN NULL;',
                            hash="6afc421aeeacf26c1019ef38e458535a8d7bd92c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5a863",
                            table="questionnaires_codebook",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="codebook",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_codebookevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "version") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question_id", NEW."version"); RETURN NULL;',
                            hash="f5823e92bf087388307d7c75907f162a13bfc87a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_533d3",
                            table="questionnaires_codebook",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="codebook",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_codebookevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "version") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question_id", OLD."version"); RETURN NULL;',
                            hash="83232c3dfbaf83895441dd2d6dfa1cd724d749e2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b15fc",
                            table="questionnaires_codebook",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="choiceevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="8b6ed27256cbdf89fd0e1631cedd8face345f6b7",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_30a3c",
                            table="questionnaires_choiceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="choiceevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2fde29db89a9c236a2cd1cc4ae9602d7f4ea4ba4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_83533",
                            table="questionnaires_choiceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="choice",
                    constraint=models.UniqueConstraint(
                        fields=("question", "slug"),
                        name="questionnaires_choice_slug",
                        violation_error_message="This question already has such a choice.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="choice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_choiceevent" ("id", "label", "label_ar", "label_en", "label_es", "label_fr", "label_ru", "label_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "question_id", "slug") VALUES (NEW."id", NEW."label", NEW."label_ar", NEW."label_en", NEW."label_es", NEW."label_fr", NEW."label_ru", NEW."label_zh_hans", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."question_id", NEW."slug"); RETURN NULL;',
                            hash="3ec0ef503715e9239291c8307b2afbb2f3715baf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6f8c9",
                            table="questionnaires_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="choice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_choiceevent" ("id", "label", "label_ar", "label_en", "label_es", "label_fr", "label_ru", "label_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "question_id", "slug") VALUES (NEW."id", NEW."label", NEW."label_ar", NEW."label_en", NEW."label_es", NEW."label_fr", NEW."label_ru", NEW."label_zh_hans", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."question_id", NEW."slug"); RETURN NULL;',
                            hash="855f57a6d18177e94469ea362005875bfc9794f7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_026f2",
                            table="questionnaires_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="choice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_choiceevent" ("id", "label", "label_ar", "label_en", "label_es", "label_fr", "label_ru", "label_zh_hans", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "question_id", "slug") VALUES (OLD."id", OLD."label", OLD."label_ar", OLD."label_en", OLD."label_es", OLD."label_fr", OLD."label_ru", OLD."label_zh_hans", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."question_id", OLD."slug"); RETURN NULL;',
                            hash="f8b509e852b4fb5cb0e3dff42b850f7cfdf55350",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_42971",
                            table="questionnaires_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reply",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("original", ""), ("original_sha256", "")),
                            models.Q(
                                models.Q(("original", ""), _negated=True), ("original_sha256__regex", "^[0-9a-f]{64}$")
                            ),
                            _connector="OR",
                        ),
                        name="questionnaires_reply_original_has_digest",
                        violation_error_message="An original file is stored with its SHA-256.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reply",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_replyevent" ("addressee_id", "channel", "id", "language", "original", "original_sha256", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "status") VALUES (NEW."addressee_id", NEW."channel", NEW."id", NEW."language", NEW."original", NEW."original_sha256", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."received_on", NEW."status"); RETURN NULL;',
                            hash="792fab94673eefd1f451ad17b48a17fa702e2259",
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
                            func='INSERT INTO "questionnaires_replyevent" ("addressee_id", "channel", "id", "language", "original", "original_sha256", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "status") VALUES (NEW."addressee_id", NEW."channel", NEW."id", NEW."language", NEW."original", NEW."original_sha256", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."received_on", NEW."status"); RETURN NULL;',
                            hash="bedd7f4ac80c8c536990cd3a916a7569e0b7b7e3",
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
                            func='INSERT INTO "questionnaires_replyevent" ("addressee_id", "channel", "id", "language", "original", "original_sha256", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "status") VALUES (OLD."addressee_id", OLD."channel", OLD."id", OLD."language", OLD."original", OLD."original_sha256", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."received_on", OLD."status"); RETURN NULL;',
                            hash="bcd0aa477b1101d801ecccc39c4d8c5db5f13a27",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5c41a",
                            table="questionnaires_reply",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answerevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="0490c1c3cf95069ab724e8e867f88a585d7b4fc9",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_38e6a",
                            table="questionnaires_answerevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answerevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="dd3fe9ebe1f81fdff4ce98618b6e70498f87a8be",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8f044",
                            table="questionnaires_answerevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="answer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="questionnaires_answer_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="answer",
                    constraint=models.UniqueConstraint(
                        fields=("reply", "question"),
                        name="questionnaires_answer_question",
                        violation_error_message="This question is already answered in the reply.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="answer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("number__isnull", True), ("yes__isnull", True)),
                            models.Q(("date__isnull", True), ("yes__isnull", True)),
                            models.Q(("date__isnull", True), ("number__isnull", True)),
                            _connector="OR",
                        ),
                        name="questionnaires_answer_at_most_one_value",
                        violation_error_message="An answer has one value.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_round",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT round_id FROM questionnaires_question WHERE id = NEW.question_id) <> (SELECT a.round_id FROM questionnaires_reply r JOIN questionnaires_addressee a ON a.id = r.addressee_id WHERE r.id = NEW.reply_id) THEN RAISE check_violation USING MESSAGE = 'the question belongs to another round'; END IF; RETURN NEW;",
                            hash="d46bf61933656014cb693e72a2c535ba0c877773",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_round_4faa1",
                            table="questionnaires_answer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_answerevent" ("date", "id", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "reply_id", "text", "yes") VALUES (NEW."date", NEW."id", NEW."language", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question_id", NEW."reply_id", NEW."text", NEW."yes"); RETURN NULL;',
                            hash="4c4d111f4a9bda1a716cb89be5b2b9beaf6de022",
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
                            func='INSERT INTO "questionnaires_answerevent" ("date", "id", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "reply_id", "text", "yes") VALUES (NEW."date", NEW."id", NEW."language", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question_id", NEW."reply_id", NEW."text", NEW."yes"); RETURN NULL;',
                            hash="42de1c47738bcc7a80391e8c83c2a977252110d1",
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
                            func='INSERT INTO "questionnaires_answerevent" ("date", "id", "language", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "reply_id", "text", "yes") VALUES (OLD."date", OLD."id", OLD."language", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question_id", OLD."reply_id", OLD."text", OLD."yes"); RETURN NULL;',
                            hash="c761b3aae9312d7500d26f2c17dfa710909828e7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f09bd",
                            table="questionnaires_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="replyevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="cfac0320dc8f9014a760fe696486887268f10605",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_1f8ef",
                            table="questionnaires_replyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="replyevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d21f60246f0d3abf605d239407f0e0b2412dd466",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_181b1",
                            table="questionnaires_replyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="ReturnCountPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("questionnaires.returncount_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncountpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="ec2a8b7e0136c98cd861625e92e9f90bf4a34848",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_d7fce",
                            table="questionnaires_returncountpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncountpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d68c62417dbc1f0efb273b957c3fb7b87cada85a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b9d85",
                            table="questionnaires_returncountpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="round",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="questionnaires_round_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="round",
                    constraint=models.UniqueConstraint(
                        fields=("slug",),
                        name="questionnaires_round_slug",
                        violation_error_message="Another round has this short name.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="round",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status", "draft"), ("circulated_on__isnull", False), _connector="OR"),
                        name="questionnaires_round_circulated_has_date",
                        violation_error_message="A round that was circulated has a date of circulation.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="round",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("deadline__isnull", True),
                            ("circulated_on__isnull", True),
                            ("deadline__gte", models.F("circulated_on")),
                            _connector="OR",
                        ),
                        name="questionnaires_round_deadline_after_circulation",
                        violation_error_message="Replies cannot be requested by a day before circulation.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="round",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_roundevent" ("addressees_as_written", "addressees_reported", "channel", "circulated_on", "deadline", "id", "is_fictional", "issuer", "issuer_ar", "issuer_en", "issuer_es", "issuer_fr", "issuer_ru", "issuer_zh_hans", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "status", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans") VALUES (NEW."addressees_as_written", NEW."addressees_reported", NEW."channel", NEW."circulated_on", NEW."deadline", NEW."id", NEW."is_fictional", NEW."issuer", NEW."issuer_ar", NEW."issuer_en", NEW."issuer_es", NEW."issuer_fr", NEW."issuer_ru", NEW."issuer_zh_hans", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug", NEW."status", NEW."text", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans"); RETURN NULL;',
                            hash="37b5726af3bb99578e5380eab97d15cff06d8114",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ea5b9",
                            table="questionnaires_round",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="round",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_roundevent" ("addressees_as_written", "addressees_reported", "channel", "circulated_on", "deadline", "id", "is_fictional", "issuer", "issuer_ar", "issuer_en", "issuer_es", "issuer_fr", "issuer_ru", "issuer_zh_hans", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "status", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans") VALUES (NEW."addressees_as_written", NEW."addressees_reported", NEW."channel", NEW."circulated_on", NEW."deadline", NEW."id", NEW."is_fictional", NEW."issuer", NEW."issuer_ar", NEW."issuer_en", NEW."issuer_es", NEW."issuer_fr", NEW."issuer_ru", NEW."issuer_zh_hans", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug", NEW."status", NEW."text", NEW."title", NEW."title_ar", NEW."title_en", NEW."title_es", NEW."title_fr", NEW."title_ru", NEW."title_zh_hans"); RETURN NULL;',
                            hash="758e992b5b9a0232ef6642d41bbeb49039ceedde",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_173d0",
                            table="questionnaires_round",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="round",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_roundevent" ("addressees_as_written", "addressees_reported", "channel", "circulated_on", "deadline", "id", "is_fictional", "issuer", "issuer_ar", "issuer_en", "issuer_es", "issuer_fr", "issuer_ru", "issuer_zh_hans", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "status", "text", "title", "title_ar", "title_en", "title_es", "title_fr", "title_ru", "title_zh_hans") VALUES (OLD."addressees_as_written", OLD."addressees_reported", OLD."channel", OLD."circulated_on", OLD."deadline", OLD."id", OLD."is_fictional", OLD."issuer", OLD."issuer_ar", OLD."issuer_en", OLD."issuer_es", OLD."issuer_fr", OLD."issuer_ru", OLD."issuer_zh_hans", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug", OLD."status", OLD."text", OLD."title", OLD."title_ar", OLD."title_en", OLD."title_es", OLD."title_fr", OLD."title_ru", OLD."title_zh_hans"); RETURN NULL;',
                            hash="f2f3f236d5ec25e130e9b9b767b71ffc75aa0514",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f50f6",
                            table="questionnaires_round",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.CreateModel(
                    name="RoundPassagesLink",
                    fields=[],
                    options={
                        "proxy": True,
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("questionnaires.round_passages",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncountevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="f1b5bd508583dca2ca2464ff0f5412df83bf4c90",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_abe74",
                            table="questionnaires_returncountevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncountevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4798e1914bb2b2e83c60ee80006e51f058a7a179",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d0531",
                            table="questionnaires_returncountevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="returncount",
                    constraint=models.UniqueConstraint(
                        fields=("round", "as_of"),
                        name="questionnaires_returncount_as_of",
                        violation_error_message="A count for this day is already recorded.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncount",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_returncountevent" ("as_of", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replies", "round_id") VALUES (NEW."as_of", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replies", NEW."round_id"); RETURN NULL;',
                            hash="c4b435860e6c5ef0cc0bfbd476ea42c05cca59a3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bc088",
                            table="questionnaires_returncount",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncount",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_returncountevent" ("as_of", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replies", "round_id") VALUES (NEW."as_of", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replies", NEW."round_id"); RETURN NULL;',
                            hash="f744d30e4d921bc1ab1f781461c2a69c6207fe1f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5ac12",
                            table="questionnaires_returncount",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncount",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_returncountevent" ("as_of", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replies", "round_id") VALUES (OLD."as_of", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replies", OLD."round_id"); RETURN NULL;',
                            hash="5fa4a1bb4e7710885b650af297e3aa648e0b16b2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5e885",
                            table="questionnaires_returncount",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="questionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="32bec76675d29a47531e2f22af818ee8b0ff6e5d",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_d10c1",
                            table="questionnaires_questionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="questionevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e2090d718b910c658ff70bfa77e2899810d15827",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_27b47",
                            table="questionnaires_questionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="question",
                    constraint=models.UniqueConstraint(
                        fields=("round", "number"),
                        name="questionnaires_question_number",
                        violation_error_message="This round already has a question with this number.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="question",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("asked_from_version__gte", 1)),
                        name="questionnaires_question_version_from_one",
                        violation_error_message="Versions count from 1.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="question",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_questionevent" ("asked_from_version", "help_text", "help_text_ar", "help_text_en", "help_text_es", "help_text_fr", "help_text_ru", "help_text_zh_hans", "id", "is_required", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "text", "text_ar", "text_en", "text_es", "text_fr", "text_ru", "text_zh_hans") VALUES (NEW."asked_from_version", NEW."help_text", NEW."help_text_ar", NEW."help_text_en", NEW."help_text_es", NEW."help_text_fr", NEW."help_text_ru", NEW."help_text_zh_hans", NEW."id", NEW."is_required", NEW."kind", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."round_id", NEW."text", NEW."text_ar", NEW."text_en", NEW."text_es", NEW."text_fr", NEW."text_ru", NEW."text_zh_hans"); RETURN NULL;',
                            hash="ecfd56b964557a3d00e6156c915bece1e791cad4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81a9d",
                            table="questionnaires_question",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="question",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_questionevent" ("asked_from_version", "help_text", "help_text_ar", "help_text_en", "help_text_es", "help_text_fr", "help_text_ru", "help_text_zh_hans", "id", "is_required", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "text", "text_ar", "text_en", "text_es", "text_fr", "text_ru", "text_zh_hans") VALUES (NEW."asked_from_version", NEW."help_text", NEW."help_text_ar", NEW."help_text_en", NEW."help_text_es", NEW."help_text_fr", NEW."help_text_ru", NEW."help_text_zh_hans", NEW."id", NEW."is_required", NEW."kind", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."round_id", NEW."text", NEW."text_ar", NEW."text_en", NEW."text_es", NEW."text_fr", NEW."text_ru", NEW."text_zh_hans"); RETURN NULL;',
                            hash="37ea2e9a570ce686b267ce547fcca690b8fbcc22",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_908e7",
                            table="questionnaires_question",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="question",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_questionevent" ("asked_from_version", "help_text", "help_text_ar", "help_text_en", "help_text_es", "help_text_fr", "help_text_ru", "help_text_zh_hans", "id", "is_required", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "text", "text_ar", "text_en", "text_es", "text_fr", "text_ru", "text_zh_hans") VALUES (OLD."asked_from_version", OLD."help_text", OLD."help_text_ar", OLD."help_text_en", OLD."help_text_es", OLD."help_text_fr", OLD."help_text_ru", OLD."help_text_zh_hans", OLD."id", OLD."is_required", OLD."kind", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."round_id", OLD."text", OLD."text_ar", OLD."text_en", OLD."text_es", OLD."text_fr", OLD."text_ru", OLD."text_zh_hans"); RETURN NULL;',
                            hash="e9fe5cb5f147e0b098ae2d35222b6e5a65c8c936",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b4574",
                            table="questionnaires_question",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatchevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="962360014ade6e2b666efd1174c4098808c5c43a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_6a86e",
                            table="questionnaires_dispatchevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatchevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b13f98b8d6a6cd8115083b882b21fe91a82c7e02",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e4bd1",
                            table="questionnaires_dispatchevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="dispatch",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("until__gt", models.F("starts_on"))),
                        name="questionnaires_dispatch_period_in_order",
                        violation_error_message="The period must end after it starts.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="dispatch",
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
                        name="questionnaires_dispatch_precision_fits_dates",
                        violation_error_message="A date needs a precision; a relative date needs the words of the source.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="dispatch",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("precision__in", ["month", "year"]), _negated=True),
                            models.Q(
                                models.Q(("starts_on__isnull", True), ("starts_on__day", 1), _connector="OR"),
                                models.Q(("until__isnull", True), ("until__day", 1), _connector="OR"),
                            ),
                            _connector="OR",
                        ),
                        name="questionnaires_dispatch_month_and_year_begin_on_the_first",
                        violation_error_message="With precision month or year, periods begin on the first day of a month.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="dispatch",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("language", ""), ("text", "")),
                            models.Q(models.Q(("text", ""), _negated=True), models.Q(("language", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="questionnaires_dispatch_text_has_language",
                        violation_error_message="A quoted text needs its language, and a language needs a text.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="dispatch",
                    constraint=models.UniqueConstraint(
                        fields=("round", "key"),
                        name="questionnaires_dispatch_key",
                        violation_error_message="This round already has a dispatch with this key.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_round",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (NEW.round_id) <> (SELECT round_id FROM questionnaires_addressee WHERE id = NEW.addressee_id) THEN RAISE check_violation USING MESSAGE = 'the addressee belongs to another round'; END IF; RETURN NEW;",
                            hash="c445f1b19f623c56de2c0720f3fdf91f28dfd3fb",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_round_a3274",
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
                            func='INSERT INTO "questionnaires_dispatchevent" ("addressee_id", "by_id", "channel", "date_as_written", "id", "key", "kind", "language", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "round_id", "starts_on", "text", "until") VALUES (NEW."addressee_id", NEW."by_id", NEW."channel", NEW."date_as_written", NEW."id", NEW."key", NEW."kind", NEW."language", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."round_id", NEW."starts_on", NEW."text", NEW."until"); RETURN NULL;',
                            hash="75182b77947f19ec24bcee8b6f074e671503767e",
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
                            func='INSERT INTO "questionnaires_dispatchevent" ("addressee_id", "by_id", "channel", "date_as_written", "id", "key", "kind", "language", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "round_id", "starts_on", "text", "until") VALUES (NEW."addressee_id", NEW."by_id", NEW."channel", NEW."date_as_written", NEW."id", NEW."key", NEW."kind", NEW."language", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."round_id", NEW."starts_on", NEW."text", NEW."until"); RETURN NULL;',
                            hash="3890e22d8fc6d211dd1298aef2af1c4a64620184",
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
                            func='INSERT INTO "questionnaires_dispatchevent" ("addressee_id", "by_id", "channel", "date_as_written", "id", "key", "kind", "language", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "round_id", "starts_on", "text", "until") VALUES (OLD."addressee_id", OLD."by_id", OLD."channel", OLD."date_as_written", OLD."id", OLD."key", OLD."kind", OLD."language", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."round_id", OLD."starts_on", OLD."text", OLD."until"); RETURN NULL;',
                            hash="8aa4b51e93e08d39bddc386584876452ab8b47cd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bce94",
                            table="questionnaires_dispatch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="addresseeevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="5a000a54e3324f8c50283f9e893788440a941e7f",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_5c2f4",
                            table="questionnaires_addresseeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="addresseeevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9106a1100a4537086f9074f16b530f6fce522941",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_59119",
                            table="questionnaires_addresseeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="addressee",
                    constraint=models.UniqueConstraint(
                        fields=("round", "state"),
                        name="questionnaires_addressee_state",
                        violation_error_message="This State is already an addressee.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="addressee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_addresseeevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "state_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."round_id", NEW."state_id"); RETURN NULL;',
                            hash="e8a18b8b5fea02c3992ec3d843fcf0434e0116c3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7b3a5",
                            table="questionnaires_addressee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="addressee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_addresseeevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "state_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."round_id", NEW."state_id"); RETURN NULL;',
                            hash="c4bbfa4235cc958893c11093bf4f595d8b92c421",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b4822",
                            table="questionnaires_addressee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="addressee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_addresseeevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "state_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."round_id", OLD."state_id"); RETURN NULL;',
                            hash="c4a02f8e49c40af17279b7fd16c7d283f412b861",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e9e12",
                            table="questionnaires_addressee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="a1a5935ca62403918f3d8dfbf08d33e8c7c55088",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_6adee",
                            table="questionnaires_roundevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="29332042673684a8b4a98560ee007c1bfcd3ce14",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_997c0",
                            table="questionnaires_roundevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="no_truncate",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
                            hash="a4bbf22b880e02b52a4cdee14818e2c72daa1ed6",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_no_truncate_65eb9",
                            table="questionnaires_roundpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundpassageslinkevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="42711c7fe9476f9cad8ffd560b5d6f1161b93b9a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_18750",
                            table="questionnaires_roundpassageslinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answerchoiceslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_answerchoiceslinkevent" ("answer_id", "choice_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."answer_id", NEW."choice_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="2464f71ba023747936d8286f34e467e9ec6a2736",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a7dc8",
                            table="questionnaires_answer_choices",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answerchoiceslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_answerchoiceslinkevent" ("answer_id", "choice_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."answer_id", NEW."choice_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="96f72e5727f7b42d4fc48132978f75bb82955578",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_13f90",
                            table="questionnaires_answer_choices",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answerchoiceslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_answerchoiceslinkevent" ("answer_id", "choice_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."answer_id", OLD."choice_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="be00cfddf522f91d09ef2cac4a564ee98b2ddec6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_18373",
                            table="questionnaires_answer_choices",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatchpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_dispatchpassageslinkevent" ("dispatch_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."dispatch_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="73222c872ba7980a4366cb54acedb997a9fae074",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ced2c",
                            table="questionnaires_dispatch_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatchpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_dispatchpassageslinkevent" ("dispatch_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."dispatch_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="afa35c03ec7a703421346f60aa905a36643f8b08",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f1d08",
                            table="questionnaires_dispatch_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="dispatchpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_dispatchpassageslinkevent" ("dispatch_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."dispatch_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="055dea64491db9b2aa6463a5439576d7e9fa1d73",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_90924",
                            table="questionnaires_dispatch_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncountpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_returncountpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "returncount_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."returncount_id"); RETURN NULL;',
                            hash="099aa13b340ffd293b3bbf9dbcc070d5c9bd035d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7e95d",
                            table="questionnaires_returncount_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncountpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_returncountpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "returncount_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."returncount_id"); RETURN NULL;',
                            hash="d9d26854abde98b76db2dde9af192f3f3df9790e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e1eb6",
                            table="questionnaires_returncount_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncountpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_returncountpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "returncount_id") VALUES (OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."returncount_id"); RETURN NULL;',
                            hash="3d0758def6596933e486bed0deecc1529340e520",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_84287",
                            table="questionnaires_returncount_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_roundpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "round_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."round_id"); RETURN NULL;',
                            hash="3615714a23569ac0a2fbf824daca20d916278f6c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9ed74",
                            table="questionnaires_round_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "questionnaires_roundpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "round_id") VALUES (NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."round_id"); RETURN NULL;',
                            hash="c38e923c68c72667a0f40344c267a6eac9819188",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_59fb8",
                            table="questionnaires_round_passages",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roundpassageslink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "questionnaires_roundpassageslinkevent" ("id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "round_id") VALUES (OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."round_id"); RETURN NULL;',
                            hash="9be80dec3940ad46807b95f9e3d63b1f7b66b9b8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_36e24",
                            table="questionnaires_round_passages",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
