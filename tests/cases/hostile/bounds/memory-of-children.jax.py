import os
import time
import jax.numpy as jnp

for _ in range(4):
    if not os.fork():
        kept = b"1" * (700 * 2**20)
        time.sleep(60)
time.sleep(60)
jnp.array([1., 2.])
