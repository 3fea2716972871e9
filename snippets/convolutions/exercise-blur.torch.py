import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 2.0, 4.0, 8.0, 16.0]]])
w, wider = torch.tensor([[[0.5, 0.5]]]), torch.tensor([[[0.25, 0.5, 0.25]]])
F.conv1d(F.conv1d(x, w), w)[0, 0], F.conv1d(x, wider)[0, 0]
