import numpy as np
from scipy.special import softmax

x = np.eye(3)
scores = np.where(np.tri(3), x @ x.T / 3**0.5, -np.inf)
softmax(scores, axis=-1) @ x
