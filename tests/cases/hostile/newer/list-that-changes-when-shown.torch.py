import torch

[1., 2.]
