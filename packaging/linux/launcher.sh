#!/bin/sh
# Starts the program with what lib/app/NAME.cfg says, as the launchers of jpackage do, for NAME of this file. That of
# jpackage for Linux asks rpm and dpkg at each start which package it is from, which takes longer than Java's own start.
file=$(readlink -f -- "$0")
image=${file%/bin/*}
app=$image/lib/app
after=$#
part= classes= main= otherwise=
while IFS= read -r line || [ -n "$line" ]; do
  value=${line#*=}
  case $value in *'$APPDIR'*) value=${value%%'$APPDIR'*}$app${value#*'$APPDIR'} ;; esac
  case $line in '['*']') part=$line ;; esac
  case $part$line in
    '[Application]app.classpath='*) classes=$classes${classes:+:}$value ;;
    '[Application]app.mainclass='*) main=$value ;;
    '[JavaOptions]java-options='*) set -- "$@" "$value" ;;
    '[ArgOptions]arguments='*) if [ "$after" = 0 ]; then otherwise=$value; fi ;;
  esac
done < "$app/${file##*/}.cfg"
set -- "$@" "-Djpackage.app-path=$file" -cp "$classes" "$main" ${otherwise:+"$otherwise"}
# The arguments of the caller go last.
while [ "$after" -gt 0 ]; do
  set -- "$@" "$1"
  shift
  after=$((after - 1))
done
unset JDK_JAVA_OPTIONS
exec "$image/lib/runtime/bin/QueueBridge" "$@"
