import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, -0.5, 0.0, 0.5, 0.75])
F.hardshrink(x, lambd=0.5)
