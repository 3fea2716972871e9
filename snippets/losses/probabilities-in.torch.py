import torch
import torch.nn.functional as F

p = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
F.nll_loss(p.log(), torch.tensor([0, 2]))
