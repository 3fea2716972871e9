import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(10.), batch_size=4, shuffle=True)
steps, total = 0, torch.tensor(0.)
for epoch in range(2):
    for batch in loader:
        steps, total = steps + 1, total + batch.sum()
steps, total
