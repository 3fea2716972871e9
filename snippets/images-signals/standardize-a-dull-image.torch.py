import torch

x = torch.tensor([[0.5, 0.502], [0.5, 0.502]])
(x - x.mean()) / x.std(correction=0)
