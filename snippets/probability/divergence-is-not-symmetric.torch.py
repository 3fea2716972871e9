import torch

p = torch.tensor([0.5, 0.25, 0.25])
q = torch.tensor([0.125, 0.25, 0.625])
(p * torch.log(p / q)).sum(), (q * torch.log(q / p)).sum()
