import numpy as np

[len(part) for part in np.split(np.arange(7), [int(0.5 * 7)])]
