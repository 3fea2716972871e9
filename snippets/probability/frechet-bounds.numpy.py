import numpy as np

p = np.array([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = np.arange(1, 7)
a = np.stack([die == 1, die < 4, die > 2])
b = np.stack([die < 5, die > 2, die == 4])
p_a, p_b, both, either = (np.sum(np.where(e, p, 0.), axis=1) for e in (a, b, a & b, a | b))
left = np.stack([np.maximum(0, p_a + p_b - 1), both, np.maximum(p_a, p_b), either])
right = np.stack([both, np.minimum(p_a, p_b), either, np.minimum(1, p_a + p_b)])
left, right
