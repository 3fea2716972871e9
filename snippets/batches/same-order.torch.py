import torch
from torch.utils.data import DataLoader

generator = torch.Generator()
loader = DataLoader(torch.arange(10), batch_size=10, shuffle=True, generator=generator)
orders = []
for epoch in range(2):
    generator.manual_seed(0)
    orders.append(next(iter(loader)))
torch.equal(*orders)
