import torch
import torch.nn.functional as F

x = torch.tensor([-100.0, -1.0, 0.0, 2.0, torch.inf])
F.logsigmoid(x)
