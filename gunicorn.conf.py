"""How `gunicorn gfmd.wsgi` serves, here and in the image. The command line and WEB_CONCURRENCY come before it.

Threads, because a worker without them is killed when one request takes `timeout` (30 s), whatever it is doing: an
import of 10,000 answers on a slow machine, a ZIP of all workbooks. With threads the time-out is for workers that hang.
"""

threads = 4
# A restart lets an import that is under way end; docker-compose.yml waits a little longer before it kills.
graceful_timeout = 60
control_socket_disable = True  # it would lie in the home directory, which need not exist
