import torch

d, e = torch.tensor([2.0, 3.0, 4.0]), torch.tensor([1.0, 1.0])
S = torch.diag(d) + torch.diag(e, 1) + torch.diag(e, -1)
torch.linalg.eigvalsh(S)
