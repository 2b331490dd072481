"""Settings, read from the environment. No side effects; whatever is missing is said at once, with a hint.

GFMD_MODE          production (default) | demo | dev | test
SECRET_KEY         required
DATABASE_URL       required; any PostgreSQL 16 to 18
ALLOWED_HOSTS      comma separated; required in production
CSRF_TRUSTED_ORIGINS  comma separated, with scheme
BEHIND_TLS_PROXY   1 when a proxy of ours terminates TLS and sets X-Forwarded-Proto
GFMD_VAR           directory for what is made at run time; default var/
GFMD_ORIGINAL_MAX_MB  largest file taken as the original of a reply; default 15 (nginx lets 20 through)
DEFAULT_FROM_EMAIL sender of the site's e-mail
GFMD_GEOGRAPHIC_MAP  1 (default) offers charts of States as a geographic map too; 0 switches that view off, for a site
                   that needs clearance of its maps first: only the map of equal tiles remains
"""

import os
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parent.parent


def required(name, hint):
    """The environment variable `name`; without it nothing starts, and the message says what to do."""
    try:
        return os.environ[name]
    except KeyError:
        raise ImproperlyConfigured(f"{name} is not set. {hint}") from None


def listed(name):
    return [item.strip() for item in os.environ.get(name, "").split(",") if item.strip()]


MODES = ("production", "demo", "dev", "test")
MODE = os.environ.get("GFMD_MODE", "production")
if MODE not in MODES:
    raise ImproperlyConfigured(f"GFMD_MODE is {MODE!r}; it is one of: {', '.join(MODES)}.")
PRODUCTION = MODE == "production"
DEBUG = MODE == "dev"
SECRET_KEY = required("SECRET_KEY", "`make run` makes one; in production set a long random value.")
ALLOWED_HOSTS = listed("ALLOWED_HOSTS") or ([] if PRODUCTION else ["127.0.0.1", "localhost", "[::1]"])
if not ALLOWED_HOSTS:
    raise ImproperlyConfigured("ALLOWED_HOSTS is not set. Name the hosts this site answers to, comma separated.")
CSRF_TRUSTED_ORIGINS = listed("CSRF_TRUSTED_ORIGINS")
VAR_DIR = Path(os.environ.get("GFMD_VAR", BASE_DIR / "var"))

INSTALLED_APPS = [
    "modeltranslation",  # first: its columns must exist before anything reads the models
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",  # the second factor's pages use it
    "django_filters",
    "csp",
    "pgtrigger",
    "pghistory",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "gfmd.accounts",
    "gfmd.sources",
    "gfmd.places",
    "gfmd.forum",
    "gfmd.questionnaires",
    "gfmd.activities",
    "gfmd.commitments",
    "gfmd.dashboard",
    "gfmd.secretariat",
    "gfmd.core",  # last: it makes the history of all models above
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # pages; static files are compressed already
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "pghistory.middleware.HistoryMiddleware",
]

ROOT_URLCONF = "gfmd.urls"
WSGI_APPLICATION = "gfmd.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "gfmd.dashboard.context.site",
                "gfmd.secretariat.context.frame",
            ],
        },
    },
]

# Database: one engine everywhere. Persistent connections survive a database restart; a pool does not.
DATABASES = {
    "default": dj_database_url.parse(
        required("DATABASE_URL", "`make run` starts a PostgreSQL of its own; in production name yours: postgres://..."),
        conn_max_age=60,
        conn_health_checks=True,
    )
}
if DATABASES["default"]["ENGINE"] != "django.db.backends.postgresql":
    raise ImproperlyConfigured("DATABASE_URL must name a PostgreSQL database: postgres://user:password@host/name.")

# Every trigger asks this setting first. Where it is not there at all, asking raises and catches an error inside the
# server, which took seven times as long as all that our triggers do.
OPTIONS = DATABASES["default"].setdefault("OPTIONS", {})
OPTIONS["options"] = f"{OPTIONS.get('options', '')} -c pgtrigger.ignore={{}}".strip()

# The history notes who and where for requests that may write.
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")

# The cache is shared by all workers, so that login limits are exact.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "django_cache"}}

# Languages: the six official ones. Columns of names follow them.
LANGUAGE_CODE = "en"
LANGUAGES = [
    ("ar", _("Arabic")),
    ("zh-hans", _("Chinese")),
    ("en", _("English")),
    ("fr", _("French")),
    ("ru", _("Russian")),
    ("es", _("Spanish")),
]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"
MODELTRANSLATION_DEFAULT_LANGUAGE = "en"
MODELTRANSLATION_FALLBACK_LANGUAGES = ("en", "es", "fr", "ar", "zh-hans", "ru")

# Maps: the geographic view can be switched off.
SWITCH = {"1": True, "0": False}
if os.environ.get("GFMD_GEOGRAPHIC_MAP", "1") not in SWITCH:
    raise ImproperlyConfigured("GFMD_GEOGRAPHIC_MAP is 1 (show the geographic map) or 0 (switch it off).")
GEOGRAPHIC_MAP = SWITCH[os.environ.get("GFMD_GEOGRAPHIC_MAP", "1")]

# Static files: hashed names, compressed once, cached for ever.
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
HASHED_STATIC = MODE in ("production", "demo")
STATIC_ROOT = VAR_DIR / "static" if HASHED_STATIC else None
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if HASHED_STATIC
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not HASHED_STATIC

# Files that came with replies: outside the web root, served by a view that checks the right.
ORIGINALS_DIR = VAR_DIR / "originals"
ORIGINAL_MAX_BYTES = int(os.environ.get("GFMD_ORIGINAL_MAX_MB", "15")) * 1_000_000

# Accounts: one login for site and admin; nobody signs up by themselves.
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
ACCOUNT_ADAPTER = "gfmd.accounts.adapter.ClosedAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_RATE_LIMITS = {"login_failed": "10/m/ip,5/5m/key"}
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if os.environ.get("BEHIND_TLS_PROXY") == "1" else 0
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/admin/"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL", "dashboard@localhost")
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if PRODUCTION else 'filebased'}.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"
EMAIL_TIMEOUT = 30  # a mail server that hangs must not hold a sender for ever

# Transport and policy
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = PRODUCTION
SESSION_COOKIE_HTTPONLY = True
SECURE_HSTS_SECONDS = 31_536_000 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
if os.environ.get("BEHIND_TLS_PROXY") == "1":
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django.request": {"handlers": ["console"], "level": "ERROR", "propagate": False}},
}
