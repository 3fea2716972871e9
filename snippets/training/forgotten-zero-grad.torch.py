import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([[0.], [1.], [2.], [3.]])
y = 2 * x + 1

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
losses = []
for step in range(3):
    loss = F.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
losses
