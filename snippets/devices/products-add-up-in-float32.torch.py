import torch

a = torch.tensor([[256.0, 1.0, 1.0]], dtype=torch.bfloat16)
ones = torch.ones(3, 1, dtype=torch.bfloat16)
(a @ ones)[0, 0].float(), (a[0, 0] + a[0, 1] + a[0, 2]).float()
