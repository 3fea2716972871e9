import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
y = torch.tensor([10, 20, 30])
data = TensorDataset(x, y)
[(inputs, targets) for inputs, targets in DataLoader(data, batch_size=2)]
