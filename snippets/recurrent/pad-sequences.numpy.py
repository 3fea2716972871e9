import numpy as np

rows = [np.array([1, 2, 3]), np.array([4])]
np.stack([np.pad(row, (0, 3 - len(row))) for row in rows])
