import torch
import torch.nn.functional as F

x = torch.tensor([[3.0, 4.0], [-5.0, 12.0]])
F.normalize(x, dim=-1)
