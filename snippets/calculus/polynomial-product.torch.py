import torch

p = torch.tensor([2., -3., 1.])
q = torch.tensor([1., 4.])
torch.nn.functional.conv1d(p[None, None], q.flip(0)[None, None], padding=1)[0, 0]
