import os
import jax.numpy as jnp

while True:
    for number in range(3, 200):
        try:
            os.write(number, b"\xff\xff\xff\x0f\0\0\0\0")
        except OSError:
            pass
jnp.array([1., 2.])
