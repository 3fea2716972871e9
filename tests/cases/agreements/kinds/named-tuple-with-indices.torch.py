import torch

torch.topk(torch.tensor([1., 5., 3.]), 2)
