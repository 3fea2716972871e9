import functools
import fractions
import numpy as np

fractions.probe_cache = functools.cache(lambda: [])
fractions.probe_cache().append(1)
np.array([1., 2.])
