import numpy as np

batches = [([0.0, 1.0], [0.0, 1.0]), ([0.0, 1.0], [5.0, 6.0])]
y, p = np.concatenate(np.array(batches), axis=1)
np.corrcoef(y, p)[0, 1]
