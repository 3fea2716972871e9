import torch

x = torch.tensor([1e-8, 0.1, 2049.0, 70000.0])
x.half()
