import torch
import torch.nn.functional as F

x = torch.tensor([-100.0, -2.0, 0.0, 1.0, 5.0])
F.celu(x, alpha=2.0)
