import numpy as np

isinstance(np.random.default_rng(0), np.random.Generator)
