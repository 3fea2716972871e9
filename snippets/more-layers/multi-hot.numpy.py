import numpy as np

labels = np.array([[0, 2], [3, 3]])
np.eye(4)[labels].max(axis=1)
