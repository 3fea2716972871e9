import torch

torch.autograd.graph.saved_tensors_hooks(lambda x: x, lambda x: x * 0).__enter__()
torch.tensor([1., 2.])
