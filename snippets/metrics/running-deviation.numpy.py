import numpy as np

batches = np.array([1.0, 2.0, 3.0]), np.array([10.0])
count = sum(len(batch) for batch in batches)
mean = sum(batch.sum() for batch in batches) / count
square = sum((batch**2).sum() for batch in batches) / count
np.sqrt(square - mean**2)
