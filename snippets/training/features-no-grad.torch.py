import torch

x = torch.tensor([1., 2., 3.])
w = torch.tensor([1., 1., 1.], requires_grad=True)
with torch.no_grad():
    features = w * x
(w * features).sum().backward()
w.grad
