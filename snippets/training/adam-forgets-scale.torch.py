import torch

ends = []
for make in torch.optim.SGD, torch.optim.Adam:
    for scale in 1., 100.:
        p = torch.tensor(1., requires_grad=True)
        optimizer = make([p], lr=0.001)
        for step in range(5):
            optimizer.zero_grad()
            (scale * p**2).backward()
            optimizer.step()
        ends.append(p.item())
ends
