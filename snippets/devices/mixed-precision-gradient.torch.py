import torch

W = torch.tensor([[1.0], [2.0]], requires_grad=True)
x = torch.tensor([[0.1, 0.2]])
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = x @ W
y.float().sum().backward()
W.grad
