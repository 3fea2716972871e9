import torch

p = torch.tensor([2., -3., 1.])
q = torch.tensor([1., 4.])
p - torch.nn.functional.pad(q, (1, 0))
