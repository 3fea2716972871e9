import numpy as np

batches = np.array([1.0, 2.0, 3.0]), np.array([10.0])
total = count = 0
for batch in batches:
    total += batch.sum()
    count += len(batch)
first = total / count
total, count = batches[1].sum(), len(batches[1])
first, total / count
