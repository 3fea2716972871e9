import jax.numpy as jnp

print('x' * 100_000 + 'a')
