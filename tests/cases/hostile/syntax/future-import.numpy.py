from __future__ import annotations

import numpy as np

np.array([1., 2.])
