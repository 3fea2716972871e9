import torch

x, branches = torch.tensor(3.), [torch.square, torch.exp, torch.neg]
torch.stack([branches[i](x) for i in (0, 2)])
