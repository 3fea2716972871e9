import numpy as np

data = [np.array([1, 2, 3]), np.array([0.5])]
longest = max(map(len, data))
np.stack([np.pad(x, (0, longest - len(x))) for x in data])
