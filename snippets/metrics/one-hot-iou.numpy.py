import numpy as np

y = np.eye(3)[[0, 0, 1, 1, 2]]
p = np.eye(3)[[0, 1, 1, 1, 2]] * 0.4 + 0.2
said = np.eye(3)[p.argmax(axis=1)]
iou = np.minimum(y, said).sum(axis=0) / np.maximum(y, said).sum(axis=0)
iou[1], iou.mean()
