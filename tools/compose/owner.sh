#!/bin/sh
# Runs once in an empty database server: makes the role that owns the tables, which is no superuser, and its database.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres -v password="$ORTAQ_OWNER_PASSWORD" <<'SQL'
create role ortaq_owner login createrole password :'password';
create database ortaq owner ortaq_owner;
SQL
