import torch

torch.nn.functional.relu(torch.tensor([-1., 2.]))
