import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(10.)
loader = DataLoader(TensorDataset(x, 2 * x), batch_size=4, shuffle=True)
all(torch.equal(targets, 2 * inputs) for inputs, targets in loader)
