import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
torch.tensor([optimizer.param_groups[0]["lr"] for _ in range(3)])
