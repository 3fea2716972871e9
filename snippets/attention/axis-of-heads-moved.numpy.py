import numpy as np
from scipy.special import softmax

x = np.arange(12.).reshape(1, 3, 2, 2) / 12  # (batch, time, head, feature)
scores = np.einsum("bthd,bshd->bhts", x, x) / 2**0.5
np.einsum("bhts,bshd->bthd", softmax(scores, axis=-1), x)
