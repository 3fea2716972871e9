import numpy as np

S = np.array([[4.0, 2.0], [2.0, 3.0]])
np.linalg.slogdet(S).logabsdet
