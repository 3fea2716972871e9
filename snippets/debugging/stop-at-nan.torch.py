import torch

with torch.autograd.set_detect_anomaly(True):
    y = torch.log(torch.tensor([-1., 1.], requires_grad=True))
y.detach()
