from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "gfmd.core"
    verbose_name = _("Core")

    def ready(self):
        # After modeltranslation has added its columns (it stands first in INSTALLED_APPS): the history must
        # have them too.
        from gfmd.core.history import track_domain_models
        from gfmd.core.text import register_lookups

        track_domain_models()
        register_lookups()
