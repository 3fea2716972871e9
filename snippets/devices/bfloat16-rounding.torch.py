import torch

x = torch.tensor([1e-8, 0.1, 257.0, 259.0, 0.999, 70000.0])
x.bfloat16().float()
