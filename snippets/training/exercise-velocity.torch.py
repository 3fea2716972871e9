import torch

p = torch.tensor(0., requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.1, momentum=0.9)
for step in range(300):
    optimizer.zero_grad()
    (2 * p).backward()
    before = p.item()
    optimizer.step()
before - p.detach(), torch.tensor(0.1 * 2 / (1 - 0.9))
