import torch

torch._C._is_multithreading_enabled()
