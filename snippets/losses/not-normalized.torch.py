import torch

p, y = torch.tensor([[0.2, 0.2]]), torch.tensor([[0.0, 1.0]])
-(y * p.log()).sum(dim=1)
