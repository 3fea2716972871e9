import torch

x = torch.tensor([[1.0, 2.0], [3.0, 6.0]])
(x - x.mean()) / x.std(correction=0)
