"""Asks the system which proxy leads to an address, through Qt. May block on a proxy script: never on the UI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

ProxyFor = Callable[[str], str | None]

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def system_proxy(url: str) -> str | None:
    """`http://host:port` of the system's proxy for `url`, or None for a direct way."""
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))):
        scheme = _SCHEMES.get(proxy.type())
        if scheme:
            return f"{scheme}://{proxy.hostName()}:{proxy.port()}"
        if proxy.type() == QNetworkProxy.ProxyType.NoProxy:
            return None
    return None


def proxy_from_setting(setting: str) -> ProxyFor:
    """The proxy that the settings ask for: "system", "none", or an address."""
    if setting == "system":
        return system_proxy
    address = None if setting in ("", "none") else setting
    return lambda _url: address
