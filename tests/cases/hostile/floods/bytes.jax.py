import sys
import jax.numpy as jnp

sys.stdout.buffer.write(bytes(range(256)) * 10_000)
jnp.array([1., 2.])
