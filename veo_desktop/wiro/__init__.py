"""Wiro's API: signing, REST client, task socket, price, model description, download. No Qt; runs on the thread that calls it."""
