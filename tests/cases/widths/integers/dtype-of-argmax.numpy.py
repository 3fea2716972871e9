import numpy as np

np.argmax(np.array([1., 3., 2.])).dtype
