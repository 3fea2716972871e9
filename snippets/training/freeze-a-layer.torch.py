import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
nn.init.constant_(model[0].weight, 2.)
nn.init.constant_(model[1].weight, 3.)

model[0].requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
loss = (model(torch.ones(1, 1)) ** 2).mean()
loss.backward()
optimizer.step()
[p.item() for p in model.parameters()]
