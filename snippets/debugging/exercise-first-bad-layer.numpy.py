import numpy as np

steps = np.negative, np.exp, np.log, np.emath.sqrt, np.square
x, seen = np.array(3.), []
for step in steps:
    x = step(x)
    seen.append(bool(np.isfinite(x) and np.isreal(x)))
seen.index(False)
