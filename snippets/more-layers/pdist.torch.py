import torch
import torch.nn.functional as F

a = torch.tensor([[0.0, 0.0], [3.0, 4.0], [3.0, 0.0]])
F.pdist(a)
