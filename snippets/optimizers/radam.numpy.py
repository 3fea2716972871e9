import numpy as np

p, path = np.array(1.0), []
b1, b2 = 0.9, 0.9
m = v = t = 0.0
longest = 2 / (1 - b2) - 1
for g in [1.0, 1.0, 1.0, -2.0, 1.0, 1.0, 0.5, 1.0]:
    t += 1
    m, v = b1 * m + (1 - b1) * g, b2 * v + (1 - b2) * g**2
    step = m / (1 - b1**t)
    length = longest - 2 * t * b2**t / (1 - b2**t)
    if length > 5:
        ratio = (length - 4) * (length - 2) * longest
        ratio /= (longest - 4) * (longest - 2) * length
        step *= ratio**0.5 / ((v / (1 - b2**t)) ** 0.5 + 1e-8)
    p = p - 0.1 * step
    path.append(p)
np.array(path)
