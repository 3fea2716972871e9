import torch

x = torch.tensor([1., 2., 3., 4.])
state = torch.tensor(0.)
for value in x:
    state = (state + value) / 2
state, (x * 2. ** -torch.arange(4, 0, -1)).sum()
