import torch

x = torch.tensor([0., 2.], requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    torch.where(x > 0, torch.log(x), 0.).sum().backward()
x.grad
