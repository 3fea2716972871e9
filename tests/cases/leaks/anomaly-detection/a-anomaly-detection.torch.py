import torch

torch.autograd.set_detect_anomaly(True)
torch.tensor([1., 2.])
