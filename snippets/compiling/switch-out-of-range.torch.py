import torch

x, branches = torch.tensor(3.), [torch.square, torch.exp, torch.neg]
branches[-1](x)
