import torch
import torch.nn.functional as F

x = torch.tensor([-4.0, -3.0, -1.5, 0.0, 3.0, 100.0])
F.hardswish(x)
