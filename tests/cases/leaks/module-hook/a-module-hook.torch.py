import torch

torch.nn.modules.module.register_module_forward_hook(lambda module, inputs, output: output + 1)
torch.tensor([1., 2.])
