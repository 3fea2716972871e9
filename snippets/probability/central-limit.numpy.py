import math
import numpy as np
import scipy

def gap(n):
    k = np.arange(n + 1)
    p = np.array([math.comb(n, j) / 2**n for j in range(n + 1)])
    return np.max(abs(np.cumsum(p) - scipy.stats.norm.cdf((k - n / 2) / (n**0.5 / 2))))

ns = 4, 16, 64, 256
left = [gap(n) for n in ns]
right = [0.48 / n**0.5 for n in ns]
np.stack(left), np.array(right)
