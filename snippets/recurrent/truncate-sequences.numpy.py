import numpy as np

rows = [np.array([1, 2, 3]), np.array([4])]
np.stack([np.pad(row[:2], (0, 2 - len(row[:2]))) for row in rows])
