import numpy as np

{"weight": np.full((1, 2), 2.), "bias": np.ones(1)}
