import numpy as np

x = np.array([[1., 2.], [3., 4.]])
np.stack([row.sum() for row in x]), x.sum(1)
