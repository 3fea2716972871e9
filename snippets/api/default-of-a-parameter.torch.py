import inspect

import torch

parameters = inspect.signature(torch.nn.functional.leaky_relu).parameters
parameters["negative_slope"].default
