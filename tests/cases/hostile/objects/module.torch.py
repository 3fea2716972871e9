torch
