import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([[0.], [1.], [2.], [3.]])
y = 2 * x + 1

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
total = 0.
for batch_x, batch_y in zip(x.split(2), y.split(2)):
    loss = F.mse_loss(model(batch_x), batch_y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    total += loss.item()
with torch.no_grad():
    after = F.mse_loss(model(x), y)
total / 2, after.item()
