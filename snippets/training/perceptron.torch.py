import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

angle = np.arange(40)
points = np.stack([np.sin(angle), np.cos(2 * angle)], axis=1)
x = torch.tensor(points, dtype=torch.float32)
y = torch.tensor(points[:, 0] * points[:, 1] > 0).long()

model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 2))
with torch.no_grad():
    model[0].weight.copy_(torch.tensor(np.sin(np.arange(32)).reshape(2, 16)).T)
    model[0].bias.zero_()
    model[2].weight.copy_(torch.tensor(0.5 * np.cos(np.arange(32)).reshape(16, 2)).T)
    model[2].bias.zero_()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)

losses = []
for step in range(50):
    batch = slice(step % 4 * 10, step % 4 * 10 + 10)
    loss = F.cross_entropy(model(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.detach())
torch.stack(losses)
