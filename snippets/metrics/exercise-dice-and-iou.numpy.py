import numpy as np

y, said = np.array([0, 1, 1, 1, 1, 0]) == 1, np.array([1, 0, 1, 1, 1, 1]) == 1
iou = (y & said).sum() / (y | said).sum()
2 * (y & said).sum() / (y.sum() + said.sum()), 2 * iou / (1 + iou)
