import torch

a = torch.tensor([1 + 2j, 3j])
b = torch.tensor([0j, 1 + 0j])
(a - b) ** 2
