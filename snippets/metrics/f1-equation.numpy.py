import numpy as np

precision, recall = np.array(2 / 3), np.array(1 / 2)
2 / (1 / precision + 1 / recall), np.array(2 * 2 / (2 * 2 + 1 + 2))
