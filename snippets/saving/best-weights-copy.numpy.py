import copy

import numpy as np

weights = {"kernel": np.array([[1.]])}
best = copy.deepcopy(weights)

weights["kernel"] -= 3.  # goes on training
best["kernel"]
