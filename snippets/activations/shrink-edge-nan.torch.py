import torch
import torch.nn.functional as F

x = torch.tensor(torch.nan)
F.hardshrink(x), F.softshrink(x), F.threshold(x, 1.0, -9.0)
