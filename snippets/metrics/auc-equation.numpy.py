import numpy as np

fpr = np.array([0.0, 0.0, 0.5, 1.0, 1.0])
tpr = np.array([0.0, 0.5, 0.5, 0.5, 1.0])
negative, positive = np.array([0.6, 0.3]), np.array([0.9, 0.2])
np.trapezoid(tpr, fpr), (positive[:, None] > negative).mean()
