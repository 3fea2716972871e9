import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

kernel = 0.5 * np.sin(np.arange(36)).reshape(3, 3, 1, 4)
dense = 0.3 * np.cos(np.arange(108)).reshape(3, 3, 4, 3)
images = np.sin(np.arange(12 * 64) ** 2 / 50).reshape(12, 8, 8, 1)
x = torch.tensor(images, dtype=torch.float32).permute(0, 3, 1, 2)
y = torch.arange(12) % 3

model = nn.Sequential(
    nn.Conv2d(1, 4, 3, bias=False),
    nn.BatchNorm2d(4),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(36, 3),
)
with torch.no_grad():
    model[0].weight.copy_(torch.tensor(kernel).permute(3, 2, 0, 1))
    model[5].weight.copy_(torch.tensor(dense).permute(3, 2, 0, 1).flatten(1))
    model[5].bias.zero_()
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)

losses = []
for step in range(50):
    batch = slice(step % 3 * 4, step % 3 * 4 + 4)
    loss = F.cross_entropy(model(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.detach())
torch.stack(losses)
