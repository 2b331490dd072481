"""Who signs in."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from gfmd.core.models import Language


class User(AbstractUser):
    """A member of the secretariat, a focal point or an administrator."""

    interface_language = models.CharField(_("interface language"), max_length=7, choices=Language, blank=True)

    KEY = ("username",)

    class Meta(AbstractUser.Meta):
        verbose_name = _("user")
        verbose_name_plural = _("users")
