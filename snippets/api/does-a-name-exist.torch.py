import torch

hasattr(torch, "trapezoid"), hasattr(torch, "nanvar")
