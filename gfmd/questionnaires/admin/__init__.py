"""The pages of the admin: each module registers its models."""

from gfmd.questionnaires.admin import circulation, coding, replies, rounds

__all__ = ["circulation", "coding", "replies", "rounds"]
