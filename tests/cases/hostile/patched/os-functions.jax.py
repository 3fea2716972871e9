import os
import jax.numpy as jnp

os.write = lambda fd, data: len(data)
os.read = lambda fd, n: b""
os._exit = os.kill = os.fork = lambda *a: 0
jnp.array([1., 2.])
