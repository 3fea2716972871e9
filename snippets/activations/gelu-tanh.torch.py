import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, 0.0, 1.0, 2.0])
F.gelu(x, approximate="tanh")
