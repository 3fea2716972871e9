import torch

i = torch.tensor([0, 4])
j = torch.tensor([2, 0])
i * 3 + j
