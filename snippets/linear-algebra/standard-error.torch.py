import torch

x = torch.tensor([1.0, 2.0, 4.0, 9.0])
x.std() / len(x) ** 0.5
