import torch

p = torch.tensor([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7]])
q = torch.tensor([[0.125, 0.25, 0.625], [0.3, 0.3, 0.4]])
left = -(p * torch.log(q)).sum(dim=1)
entropy = -(p * torch.log(p)).sum(dim=1)
left, entropy + (p * torch.log(p / q)).sum(dim=1)
