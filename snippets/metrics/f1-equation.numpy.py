import numpy as np

precision, recall = np.array(4 / 6), np.array(4 / 5)
2 / (1 / precision + 1 / recall), np.array(2 * 4 / (2 * 4 + 2 + 1))
