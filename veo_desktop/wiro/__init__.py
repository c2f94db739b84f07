"""Wiro's API: signing, REST client, task socket, price, download. No Qt; runs on the thread that calls it."""
