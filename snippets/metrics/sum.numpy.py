import numpy as np

batches = np.array([1.0, 2.0, 3.0]), np.array([10.0])
sum(batch.sum() for batch in batches)
