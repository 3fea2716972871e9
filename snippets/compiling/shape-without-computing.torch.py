import torch

a = torch.empty(2, 3, device="meta")
b = torch.empty(3, 5, device="meta")
(a @ b).shape
