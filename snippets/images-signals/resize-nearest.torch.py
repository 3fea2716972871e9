import torch
import torch.nn.functional as F

x = torch.arange(1.0, 6.0).reshape(1, 1, 1, 5)
F.interpolate(x, size=(1, 3), mode="nearest")[0, 0]
