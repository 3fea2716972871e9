import torch
import torch.nn.functional as F

x = torch.tensor([-100.0, -1.0, 0.0, 1.0, torch.inf])
F.selu(x)
