import torch

p = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.1)
for x in [2.0, 4.0]:
    (x * p / 2).backward()  # half, as there are two: gradients add up
optimizer.step()
p
