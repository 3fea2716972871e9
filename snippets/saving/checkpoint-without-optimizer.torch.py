import torch


def make():
    w = torch.nn.Parameter(torch.tensor([1., -2.]))
    return w, torch.optim.SGD([w], lr=0.1, momentum=0.9)


def train(w, optimizer, steps):
    for step in range(steps):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()


straight, optimizer = make()
train(straight, optimizer, 4)

w, optimizer = make()
train(w, optimizer, 2)
saved = w.detach().clone()

w, optimizer = make()
with torch.no_grad():
    w.copy_(saved)
train(w, optimizer, 2)
torch.full((2,), 0.1), (straight - w).abs().detach()
