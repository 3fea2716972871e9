import numpy as np

vocabulary, x = np.array([12, 36, 40]), np.array([36, 99, 12])
((x[:, None] == vocabulary) * np.arange(1, 4)).sum(axis=1)
