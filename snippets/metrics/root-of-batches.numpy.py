import numpy as np

batches = np.array([[3.0, 0.0], [0.0, 4.0]])
total = sum((batch**2).sum() for batch in batches)
np.sqrt(total / 4)
