import numpy as np

weights = [np.zeros((3, 2)), np.zeros(2), np.zeros((2, 1)), np.zeros(1)]
[w.astype(np.float16).dtype.name for w in weights]
