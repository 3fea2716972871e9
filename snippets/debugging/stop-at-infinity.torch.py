import torch

with torch.autograd.set_detect_anomaly(True):
    y = torch.log(torch.tensor([0., 1.]))
y
