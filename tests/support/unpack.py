# SPDX-License-Identifier: AGPL-3.0-or-later
"""Unpacks an archive of ours, by the rules for data where this Python knows them (Debian 12's does not)."""
import tarfile


def unpack(tar, folder):
    tar.extractall(folder, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))
