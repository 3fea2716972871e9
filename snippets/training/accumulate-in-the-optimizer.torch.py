import torch

p = torch.tensor(1., requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.1)
path = []
for i, g in enumerate([1., 3., 5., 7.]):
    loss = g * p
    (loss / 2).backward()
    if i % 2 == 1:
        optimizer.step()
        optimizer.zero_grad()
    path.append(p.item())
path
