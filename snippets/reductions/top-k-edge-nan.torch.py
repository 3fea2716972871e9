import torch

x = torch.tensor([1., float("nan"), 3.])
torch.topk(x, k=1).values
