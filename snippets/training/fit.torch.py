import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

x = torch.tensor([[0.], [1.], [2.], [3.]])
y = 2 * x + 1

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for epoch in range(3):
    for batch_x, batch_y in DataLoader(TensorDataset(x, y), batch_size=2):
        loss = F.mse_loss(model(batch_x), batch_y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
model.weight.item(), model.bias.item()
