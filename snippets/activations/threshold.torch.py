import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, 0.5, 1.0, 1.5])
F.threshold(x, threshold=1.0, value=-9.0)
